import { startAdjust } from './adjust.ts';
import { startFollow } from './follow.ts';
import { writePlan } from './plan.ts';
import { onChoice } from './state.ts';
import { startSheetTake } from './take.ts';

/** The page of a run sheet. Everything can be read and printed without this. */
onChoice(writePlan);
startAdjust();
startFollow();
startSheetTake();
