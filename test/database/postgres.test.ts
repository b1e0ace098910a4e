import { expect, it } from 'vitest';
import { openStore } from '#store/open-store.ts';
import { storeContract } from '../store/contract.ts';
import { describeKind, postgres } from '../store/places.ts';
import { survivalContract } from '../store/survival.ts';

storeContract(postgres);
survivalContract(postgres);

describeKind('a store', postgres, () => {
  const freshPlace = postgres.places();

  it('that is not there is said plainly', async () => {
    const place = await freshPlace();
    if (!('databaseUrl' in place)) throw new Error('an address was asked for');
    const opening = await openStore({ databaseUrl: place.databaseUrl.replace('fresh_', 'missing_') });
    expect(opening).toMatchObject({ ok: false, problem: expect.stringContaining('has no such database; create it') });
  });
});
