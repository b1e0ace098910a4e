import { sqlite } from '../store/places.ts';
import { survivalContract } from '../store/survival.ts';

survivalContract(sqlite);
