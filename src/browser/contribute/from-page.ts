/** The page a reader came from is most often the one with the fault: its address stands there. */

const field = document.querySelector<HTMLInputElement>('[data-contribute] input[type=text]');
const from = URL.canParse(document.referrer) ? new URL(document.referrer) : undefined;
const elsewhere = from?.origin !== location.origin || from.pathname.startsWith('/bidra/');
if (field && !field.value && !elsewhere) field.value = from.href;

export {};
