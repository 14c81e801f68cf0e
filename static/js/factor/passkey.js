// A passkey is asked of the browser; what it answers goes along in the form's hidden field, and the form is sent.

import { keyBytes } from '../both/key-bytes.js';

const textOf = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/[+]/g, '-')
    .replace(/[/]/g, '_')
    .replace(/=+$/, '');

const withBytes = (credentials) => (credentials || []).map((each) => ({ ...each, id: keyBytes(each.id) }));

const answerOf = (credential, response) => ({
  id: credential.id,
  rawId: textOf(credential.rawId),
  type: credential.type,
  response,
});

async function makePasskey(options) {
  const made = await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: keyBytes(options.challenge),
      user: { ...options.user, id: keyBytes(options.user.id) },
      excludeCredentials: withBytes(options.excludeCredentials),
    },
  });
  return answerOf(made, {
    attestationObject: textOf(made.response.attestationObject),
    clientDataJSON: textOf(made.response.clientDataJSON),
  });
}

async function showPasskey(options) {
  const shown = await navigator.credentials.get({
    publicKey: {
      ...options,
      challenge: keyBytes(options.challenge),
      allowCredentials: withBytes(options.allowCredentials),
    },
  });
  return answerOf(shown, {
    authenticatorData: textOf(shown.response.authenticatorData),
    clientDataJSON: textOf(shown.response.clientDataJSON),
    signature: textOf(shown.response.signature),
  });
}

function offerPasskey(place) {
  const options = JSON.parse(place.dataset.options);
  const failed = place.querySelector('[data-failed]');
  const button = place.querySelector('[data-ask]');
  button.addEventListener('click', async () => {
    failed.hidden = true;
    try {
      const answer = await (place.dataset.passkey === 'create' ? makePasskey(options) : showPasskey(options));
      place.querySelector('[data-answer]').value = JSON.stringify(answer);
      button.form.submit();
    } catch {
      failed.hidden = false; // refused, cancelled or run out; the person tries again or takes another way
    }
  });
  place.hidden = false;
}

if (window.PublicKeyCredential && navigator.credentials) {
  for (const place of document.querySelectorAll('[data-passkey]')) offerPasskey(place);
  for (const words of document.querySelectorAll('[data-passkey-none]')) words.hidden = true;
}
