import { expect, test } from "vitest";
import { srgbProfile } from "../../../src/pdf/finish/srgb-profile.ts";

const profile = Buffer.from(srgbProfile());

/** Data of a tag of the profile. */
function tag(signature: string): Buffer {
  for (let index = 0; index < profile.readUInt32BE(128); index++) {
    const at = 132 + index * 12;
    if (profile.toString("latin1", at, at + 4) !== signature) continue;
    const start = profile.readUInt32BE(at + 4);
    return profile.subarray(start, start + profile.readUInt32BE(at + 8));
  }
  throw new Error(`no ${signature}`);
}

test("het profiel is een scherm met rood, groen en blauw", () => {
  expect(profile.readUInt32BE(0)).toBe(profile.length);
  expect(profile.toString("latin1", 12, 24)).toBe("mntrRGB XYZ ");
  expect(profile.toString("latin1", 36, 40)).toBe("acsp");
});

test("rood, groen en blauw zijn samen wit", () => {
  for (const place of [8, 12, 16]) {
    const sum = ["rXYZ", "gXYZ", "bXYZ"].reduce((total, colour) => total + tag(colour).readInt32BE(place), 0);
    expect(Math.abs(sum - tag("wtpt").readInt32BE(place))).toBeLessThan(0.0005 * 65536);
  }
});

test("de kromme is die van sRGB: half signaal is ruim een vijfde licht", () => {
  const curve = tag("rTRC");
  const at = (point: number): number => curve.readUInt16BE(12 + point * 2) / 65535;
  expect([at(0), at(1023)]).toEqual([0, 1]);
  expect(at(512)).toBeCloseTo(0.2148, 3);
});
