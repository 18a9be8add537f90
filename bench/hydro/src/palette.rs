//! The colour map: ice on one side, sun on the other, night between them.
//!
//! The stops are given in OKLab, a space in which equal steps look equal. Both sides climb in
//! lightness alike, so that neither sign of vorticity seems the stronger one.

/// Entries of the table that the painter reads.
pub(crate) const SHADES: u16 = 1024;

/// A stop: lightness, chroma, and hue as a unit vector in the plane of a and b.
struct Stop {
    lightness: f32,
    chroma: f32,
    hue: (f32, f32),
}

/// From the middle outwards, on the side that spins one way.
const ICE: [Stop; 5] = [
    Stop {
        lightness: 0.135,
        chroma: 0.018,
        hue: (-0.17, -0.98),
    },
    Stop {
        lightness: 0.36,
        chroma: 0.118,
        hue: (-0.10, -0.99),
    },
    Stop {
        lightness: 0.60,
        chroma: 0.150,
        hue: (-0.42, -0.91),
    },
    Stop {
        lightness: 0.82,
        chroma: 0.105,
        hue: (-0.77, -0.64),
    },
    Stop {
        lightness: 0.97,
        chroma: 0.025,
        hue: (-0.85, -0.52),
    },
];

/// The same on the side that spins the other way.
const SUN: [Stop; 5] = [
    Stop {
        lightness: 0.135,
        chroma: 0.018,
        hue: (-0.17, -0.98),
    },
    Stop {
        lightness: 0.36,
        chroma: 0.110,
        hue: (0.94, 0.34),
    },
    Stop {
        lightness: 0.60,
        chroma: 0.175,
        hue: (0.74, 0.67),
    },
    Stop {
        lightness: 0.82,
        chroma: 0.150,
        hue: (0.26, 0.965),
    },
    Stop {
        lightness: 0.97,
        chroma: 0.060,
        hue: (-0.12, 0.99),
    },
];

/// The map as linear light, red green blue and one, from -1 to 1.
pub(crate) fn palette() -> Vec<[f32; 4]> {
    (0..SHADES)
        .map(|i| shade(2.0 * f32::from(i) / f32::from(SHADES - 1) - 1.0))
        .collect()
}

fn shade(t: f32) -> [f32; 4] {
    let [lightness, a, b] = oklab(t);
    let [red, green, blue] = linear(lightness, a, b);
    [
        red.clamp(0.0, 1.0),
        green.clamp(0.0, 1.0),
        blue.clamp(0.0, 1.0),
        1.0,
    ]
}

/// Colour of `t`, from -1 to 1, in OKLab.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "a place among five stops"
)]
fn oklab(t: f32) -> [f32; 3] {
    let stops = if t < 0.0 { &ICE } else { &SUN };
    let place = t.abs().min(1.0) * (stops.len() - 1) as f32;
    let low = (place as usize).min(stops.len() - 2);
    let part = place - low as f32;
    let lab = |stop: &Stop| {
        [
            stop.lightness,
            stop.chroma * stop.hue.0,
            stop.chroma * stop.hue.1,
        ]
    };
    let (from, to) = (lab(&stops[low]), lab(&stops[low + 1]));
    std::array::from_fn(|i| from[i] + (to[i] - from[i]) * part)
}

/// OKLab to linear sRGB (Björn Ottosson's matrices).
fn linear(lightness: f32, a: f32, b: f32) -> [f32; 3] {
    let cube = |x: f32| x * x * x;
    let l = cube(lightness + 0.396_337_78 * a + 0.215_803_76 * b);
    let m = cube(lightness - 0.105_561_346 * a - 0.063_854_17 * b);
    let s = cube(lightness - 0.089_484_18 * a - 1.291_485_5 * b);
    [
        4.076_741_7 * l - 3.307_711_6 * m + 0.230_969_94 * s,
        -1.268_438 * l + 2.609_757_4 * m - 0.341_319_4 * s,
        -0.004_196_086_3 * l - 0.703_418_6 * m + 1.707_614_7 * s,
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lightness_climbs_alike_on_both_sides() {
        for i in 0..100 {
            #[expect(clippy::cast_precision_loss, reason = "small")]
            let t = i as f32 / 100.0;
            assert!(oklab(t + 0.01)[0] > oklab(t)[0]);
            assert!((oklab(t)[0] - oklab(-t)[0]).abs() < 1e-6);
        }
    }

    #[test]
    fn the_middle_is_dark_and_the_ends_are_bright() {
        let table = palette();
        let light = |c: &[f32; 4]| 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
        let last = usize::from(SHADES) - 1;
        assert_eq!(table.len(), last + 1);
        assert!(light(&table[last / 2]) < 0.01);
        assert!(light(&table[0]) > 0.7);
        assert!(light(&table[last]) > 0.7);
    }

    #[test]
    fn ice_is_blue_and_sun_is_red() {
        let (ice, sun) = (shade(-0.5), shade(0.5));
        assert!(ice[2] > ice[0] && sun[0] > sun[2]);
    }

    #[test]
    fn neighbours_are_close() {
        for pair in palette().windows(2) {
            for (one, next) in pair[0].iter().zip(&pair[1]) {
                assert!((one - next).abs() < 0.02);
            }
        }
    }

    #[test]
    fn colours_stay_near_the_gamut() {
        for i in -20_i8..=20 {
            let [l, a, b] = oklab(f32::from(i) / 20.0);
            for channel in linear(l, a, b) {
                assert!((-0.06..1.06).contains(&channel), "{i}: {channel}");
            }
        }
    }

    #[test]
    fn white_is_white() {
        for channel in linear(1.0, 0.0, 0.0) {
            assert!((channel - 1.0).abs() < 1e-3);
        }
    }
}
