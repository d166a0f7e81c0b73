import { barChart, controlChart, lineChart } from '../../src/platform/charts/index.ts';
import { burglary, month, months, noise, pick, rolling } from './series.ts';

export const control = controlChart({
  id: 'burglary-control',
  title: 'Recorded burglary by month: July 2021 is above its usual variation',
  points: months.map((at, index) => ({
    month: at,
    value: index === 27 ? null : index === 12 ? 138 : index === 29 ? 61 : pick(burglary, index),
    ...(index === 12 ? { special: { kind: 'above' as const, label: 'Jul 2021: 138' } } : {}),
    ...(index === 29 ? { special: { kind: 'below' as const, label: 'Dec 2022: 61' } } : {}),
    ...(index === 17 || index === 18 ? { special: { kind: 'shift' as const } } : {}),
    ...(index < 2 ? { excluded: true } : {}),
  })),
  segments: [
    { from: month(0), to: month(20), mean: 101.2, lower: 76.4, upper: 126 },
    {
      from: month(21),
      to: month(35),
      mean: 92.1,
      lower: 68.8,
      upper: 115.4,
      label: 'New limits from Apr 2022',
    },
  ],
});
export const line = lineChart({
  id: 'burglary-rolling',
  title: 'Rolling 12-month total of recorded burglary',
  series: [
    {
      label: 'this year',
      points: months.slice(12).map((at, index) => ({ month: at, value: pick(rolling, index + 12) })),
    },
    {
      label: 'year before',
      role: 'previous',
      points: months.slice(12).map((at, index) => ({ month: at, value: pick(rolling, index) })),
    },
  ],
});
export const sickness = lineChart({
  id: 'sickness',
  title: 'Sickness absence by group',
  format: (value) => `${value.toFixed(1)}%`,
  series: ['Officers', 'Staff', 'Combined'].map((label, series) => ({
    label,
    points: months.slice(0, 12).map((at, index) => ({
      month: at,
      value: index === 7 && series === 1 ? null : 3.4 + series * 0.35 + noise(index, series) * 1.2,
    })),
  })),
});
export const bars = barChart({
  id: 'by-area',
  title: 'Burglary per 1,000 residents by area',
  format: (value) => value.toFixed(1),
  bars: [
    { label: 'Cheshire West and Chester', value: 2.9, lower: 2.6, upper: 3.2 },
    { label: 'Warrington', value: 3.4, lower: 3.0, upper: 3.8, emphasis: true },
    { label: 'Halton', value: 3.1, lower: 2.6, upper: 3.6 },
    {
      label: "St Helen's & O'Neill <Ward> with a very long name indeed, as wards have",
      value: 1.2,
      lower: 0.8,
      upper: 1.8,
    },
    { label: 'Cheshire East', value: 2.2, lower: 2.0, upper: 2.5 },
    { label: 'Unknown', value: null, note: 'fewer than 5' },
  ],
  reference: { value: 2.7, label: 'Force 2.7' },
});
export const outcomes = barChart({
  id: 'outcomes',
  title: 'Outcomes of recorded burglary',
  bars: [
    { label: 'No suspect identified', value: 812, note: '(71.3%)' },
    { label: 'Evidential difficulties', value: 203, note: '(17.8%)' },
    { label: 'Charged or summonsed', value: 87, note: '(7.6%)', emphasis: true },
    { label: 'Community resolution', value: 0, note: '(0.0%)' },
  ],
});
