// Empty on purpose. docx asks for Node's types, and what a browser lacks (`process`, `Buffer`)
// would compile in every file of this room. tsconfig.json finds this file before the real types.
export {};
