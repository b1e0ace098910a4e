import { storeContract } from '../store/contract.ts';
import { postgres } from '../store/places.ts';
import { survivalContract } from '../store/survival.ts';

storeContract(postgres);
survivalContract(postgres);
