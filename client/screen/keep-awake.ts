/** A projector's laptop must not fall asleep while people talk; a tab that was hidden asks again. */
export function keepAwake(): void {
  // Absent on a plain http address, and in older browsers.
  if (!('wakeLock' in navigator)) return;
  const ask = (): void => {
    if (document.visibilityState !== 'visible') return;
    // Refused on low battery: the screen then follows the laptop's own settings.
    navigator.wakeLock.request('screen').catch(() => undefined);
  };
  document.addEventListener('visibilitychange', ask);
  ask();
}
