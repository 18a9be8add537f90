//! The D2Q9 lattice on the CPU: directions, weights, and the two ways between populations and
//! moments. `shaders/step.comp` says the same in GLSL, operation by operation.
//!
//! Populations are stored less their weight (`g = f - w`): they are then near zero, and a 32-bit
//! float keeps three more digits of them.

/// Directions, and so populations of a cell.
pub(crate) const Q: usize = 9;

/// Cells that each population moves in a step; y grows downwards in the picture.
pub(crate) const VELOCITY: [(i32, i32); Q] = [
    (0, 0),
    (1, 0),
    (0, 1),
    (-1, 0),
    (0, -1),
    (1, 1),
    (-1, 1),
    (-1, -1),
    (1, -1),
];

/// The direction back.
pub(crate) const OPPOSITE: [usize; Q] = [0, 3, 4, 1, 2, 7, 8, 5, 6];

/// The direction as seen in a mirror that lies along x.
#[cfg(test)]
pub(crate) const MIRROR: [usize; Q] = [0, 1, 4, 3, 2, 8, 7, 6, 5];

/// Weights of the populations at rest.
#[cfg(test)]
pub(crate) const WEIGHT: [f64; Q] = [
    4.0 / 9.0,
    1.0 / 9.0,
    1.0 / 9.0,
    1.0 / 9.0,
    1.0 / 9.0,
    1.0 / 36.0,
    1.0 / 36.0,
    1.0 / 36.0,
    1.0 / 36.0,
];

/// Flag of a solid cell; bit `i` of the flags says that what streams along `i` left a solid.
pub(crate) const SOLID: u32 = 1;

/// What a cell holds, seen from its moving centre.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Moments {
    /// Density less one.
    pub(crate) excess: f32,
    /// Velocity along x, in cells a step.
    pub(crate) u: f32,
    /// Velocity along y.
    pub(crate) v: f32,
    /// Difference of the normal stresses, about the moving centre.
    pub(crate) normal: f32,
    /// Shear stress, about the moving centre.
    pub(crate) shear: f32,
}

impl Moments {
    /// Fluid in equilibrium.
    pub(crate) fn flow(excess: f32, u: f32, v: f32) -> Self {
        Self {
            excess,
            u,
            v,
            ..Self::default()
        }
    }

    /// Moments of the populations of one cell.
    #[cfg(test)]
    pub(crate) fn gather(g: &[f32; Q]) -> Self {
        let excess = g[0] + ((g[1] + g[3]) + (g[2] + g[4])) + ((g[5] + g[7]) + (g[6] + g[8]));
        let jx = (g[1] - g[3]) + ((g[5] - g[7]) + (g[8] - g[6]));
        let jy = (g[2] - g[4]) + ((g[5] - g[7]) + (g[6] - g[8]));
        let density = 1.0 + excess;
        let (u, v) = (jx / density, jy / density);
        let normal = ((g[1] + g[3]) - (g[2] + g[4])) - (jx * u - jy * v);
        let shear = ((g[5] + g[7]) - (g[6] + g[8])) - jx * v;
        Self {
            excess,
            u,
            v,
            normal,
            shear,
        }
    }

    /// Populations with these moments, and all higher ones in equilibrium.
    pub(crate) fn scatter(self) -> [f32; Q] {
        let Self {
            excess,
            u,
            v,
            normal,
            shear,
        } = self;
        let density = 1.0 + excess;
        let (jx, jy) = (density * u, density * v);
        let third = excess * (1.0 / 3.0);
        let xx = third + 0.5 * normal;
        let yy = third - 0.5 * normal;
        let central_xx = (1.0 / 3.0) + xx;
        let central_yy = (1.0 / 3.0) + yy;
        let (uu, vv) = (u * u, v * v);
        let m20 = xx + jx * u;
        let m02 = yy + jy * v;
        let m11 = shear + jx * v;
        let m21 = (2.0 * u) * shear + v * central_xx + (jx * u) * v;
        let m12 = (2.0 * v) * shear + u * central_yy + (jy * v) * u;
        let m22 = excess * (1.0 / 9.0)
            + (uu * central_yy + vv * central_xx)
            + (4.0 * (u * v)) * shear
            + (density * uu) * vv;
        [
            excess - (m20 + m02) + m22,
            0.5 * ((m20 - m22) + (jx - m12)),
            0.5 * ((m02 - m22) + (jy - m21)),
            0.5 * ((m20 - m22) - (jx - m12)),
            0.5 * ((m02 - m22) - (jy - m21)),
            0.25 * ((m22 + m11) + (m21 + m12)),
            0.25 * ((m22 - m11) + (m21 - m12)),
            0.25 * ((m22 + m11) - (m21 + m12)),
            0.25 * ((m22 - m11) - (m21 - m12)),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(weights: &[f64; Q], a: i32, b: i32) -> f64 {
        (0..Q)
            .map(|i| {
                let (x, y) = VELOCITY[i];
                weights[i] * f64::from(x.pow(a.unsigned_abs()) * y.pow(b.unsigned_abs()))
            })
            .sum()
    }

    #[test]
    fn weights_have_the_moments_of_an_ideal_gas() {
        for (a, b, expected) in [
            (0, 0, 1.0),
            (1, 0, 0.0),
            (0, 1, 0.0),
            (1, 1, 0.0),
            (2, 0, 1.0 / 3.0),
            (0, 2, 1.0 / 3.0),
            (2, 1, 0.0),
            (1, 2, 0.0),
            (2, 2, 1.0 / 9.0),
            (4, 0, 1.0 / 3.0),
        ] {
            assert!(
                (moment(&WEIGHT, a, b) - expected).abs() < 1e-15,
                "moment {a} {b}"
            );
        }
    }

    #[test]
    fn opposite_and_mirror_turn_the_velocities() {
        for i in 0..Q {
            let (x, y) = VELOCITY[i];
            assert_eq!(VELOCITY[OPPOSITE[i]], (-x, -y));
            assert_eq!(VELOCITY[MIRROR[i]], (x, -y));
        }
    }

    #[test]
    fn gather_undoes_scatter() {
        let moments = Moments {
            excess: 0.02,
            u: 0.11,
            v: -0.07,
            normal: 3e-3,
            shear: -2e-3,
        };
        let back = Moments::gather(&moments.scatter());
        for (a, b) in [
            (moments.excess, back.excess),
            (moments.u, back.u),
            (moments.v, back.v),
            (moments.normal, back.normal),
            (moments.shear, back.shear),
        ] {
            assert!((a - b).abs() < 2e-7, "{moments:?} {back:?}");
        }
    }

    #[test]
    fn equilibrium_agrees_with_the_textbook_to_second_order() {
        let (u, v) = (0.05_f32, -0.03_f32);
        let g = Moments::flow(0.01, u, v).scatter();
        for i in 0..Q {
            let (cx, cy) = VELOCITY[i];
            let (u, v) = (f64::from(u), f64::from(v));
            let along = f64::from(cx) * u + f64::from(cy) * v;
            let squared = u * u + v * v;
            let f = WEIGHT[i] * 1.01 * (1.0 + 3.0 * along + 4.5 * along * along - 1.5 * squared);
            // What is left is of third order in the velocity.
            assert!(
                (f64::from(g[i]) + WEIGHT[i] - f).abs() < 2e-4,
                "direction {i}"
            );
        }
    }

    #[test]
    fn rest_is_zero() {
        assert_eq!(Moments::default().scatter(), [0.0; Q]);
    }
}
