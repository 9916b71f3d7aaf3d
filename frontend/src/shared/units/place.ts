/** The place that a unit's papers are dated at: names of places drop their kind, names of people and numbers keep it. */
export function placeName(unit: string): string {
  return unit.replace(/^(Tỉnh|Thành phố|Thị xã|Thị trấn|Quận|Huyện|Phường|Xã) (?!Hồ Chí Minh|\d)/, '')
}
