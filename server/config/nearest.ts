export { editDistance, nearest } from '../rules/nearest.ts';
