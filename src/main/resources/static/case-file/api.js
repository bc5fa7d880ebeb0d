// Talks to our API under the reader's session and turns every failure into a sentence.
import {language, say} from './words.js';

const token = () => document.cookie.split('; ').find(cookie => cookie.startsWith('DOORSTEP-TOKEN='))?.split('=')[1] ?? '';
const headers = () => ({'Accept-Language': language, 'Accept': 'application/json', 'X-DOORSTEP-TOKEN': decodeURIComponent(token()), 'X-Requested-With': 'XMLHttpRequest'});

/** The sentence of a problem detail: what is wrong, and with which field. */
function sentence(status, text) {
  try {
    const problem = JSON.parse(text);
    const fields = (problem.errors ?? []).map(error => `${error.field}: ${error.message}`);
    return [problem.detail ?? problem.title ?? say('error', status), ...fields].join(' ');
  } catch {
    return say('error', status);
  }
}

async function ask(url, options) {
  let answer;
  try {
    answer = await fetch(url, {credentials: 'same-origin', ...options, headers: {...headers(), ...options?.headers}});
  } catch {
    throw new Error(say('offline'));
  }
  const text = await answer.text();
  if (!answer.ok) throw new Error(sentence(answer.status, text));
  return text ? JSON.parse(text) : null;
}

export const read = url => ask(url);
export const send = (url, body) => ask(url, {method: 'POST', body: JSON.stringify(body), headers: {'Content-Type': 'application/json'}});

/** Uploads one file and tells how far it has come, in percent. */
export function upload(url, file, progress) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    Object.entries(headers()).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.onprogress = event => event.lengthComputable && progress(Math.round(100 * event.loaded / event.total));
    request.onload = () => request.status < 300 ? resolve(JSON.parse(request.responseText || 'null')) : reject(new Error(sentence(request.status, request.responseText)));
    request.onerror = () => reject(new Error(say('offline')));
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}
