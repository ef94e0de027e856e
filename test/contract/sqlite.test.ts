import { describe } from 'vitest';
import { sqlitePlace } from './store/place.ts';
import { storeContract } from './store.ts';

describe('SQLite', () => storeContract(sqlitePlace));
