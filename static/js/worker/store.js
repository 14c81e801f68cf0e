// The one small module between Weige and the phone's disk, so that encryption can come behind it later.
// Only the worker opens the database: where page and worker both did, writes hung in WebKit.

// One version for good. Records describe themselves, so that an update never needs a migration and never strands them.
const STORES = { outbox: 'id', drafts: 'key', photos: 'id', pages: 'url', meta: 'key' };
export const DISK_PATIENCE = 10000; // ms; a disk that says nothing for so long will not any more
let opening = null;

function openStore() {
  opening = opening || new Promise((done, failed) => {
    const asked = indexedDB.open('weige', 1);
    asked.onupgradeneeded = () => {
      for (const [name, keyPath] of Object.entries(STORES)) asked.result.createObjectStore(name, { keyPath });
      // Which record or draft a photo belongs to. Photos lie apart so that counting records does not load them.
      asked.transaction.objectStore('photos').createIndex('of', 'of');
    };
    asked.onsuccess = () => {
      const database = asked.result;
      database.onclose = () => { opening = null; };
      database.onversionchange = () => { database.close(); opening = null; };
      done(database);
    };
    asked.onerror = () => failed(asked.error);
  }).catch((fault) => { opening = null; throw fault; });
  return opening;
}

// One transaction over the named stores. `work` gets the stores; what it returns (a request, or a list of them) is
// resolved to results once the transaction is complete: for writes that means on disk ("strict"), not in a buffer.
export async function inStore(names, mode, work) {
  const database = await openStore();
  return new Promise((done, failed) => {
    let transaction;
    try {
      transaction = database.transaction(names, mode, mode === 'readwrite' ? { durability: 'strict' } : {});
    } catch (fault) {
      opening = null;
      failed(fault);
      return;
    }
    let asked;
    transaction.oncomplete = () => done(Array.isArray(asked) ? asked.map((each) => each.result) : asked && asked.result);
    transaction.onabort = () => failed(transaction.error || new Error('The phone refused to store this.'));
    asked = work(...names.map((name) => transaction.objectStore(name)));
  });
}

export const readOne = (name, key) => inStore([name], 'readonly', (store) => store.get(key));
export const readAll = (name) => inStore([name], 'readonly', (store) => store.getAll());
export const writeOne = (name, value) => inStore([name], 'readwrite', (store) => store.put(value));
export const removeOne = (name, key) => inStore([name], 'readwrite', (store) => store.delete(key));

// Every photo of a record or draft.
export const photosOf = (owner) => inStore(['photos'], 'readonly', (photos) => photos.index('of').getAll(owner));

// Removes the photos of a record or draft, inside a transaction that is already under way.
export function removePhotos(photos, owner) {
  photos.index('of').openKeyCursor(IDBKeyRange.only(owner)).onsuccess = ({ target }) => {
    if (!target.result) return;
    photos.delete(target.result.primaryKey);
    target.result.continue();
  };
}
