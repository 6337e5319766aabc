import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/** `<html lang>` follows the text: Starlight sets it only on `<main>`. */
export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  route.lang = route.entryMeta.lang;
});
