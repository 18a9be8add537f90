//! The obstacles, as signed distances in cells: negative inside.
//!
//! Only arithmetic that IEEE 754 fixes to the last bit is used (no sines), so that every machine
//! gets the same cells.

use crate::cli::Obstacle;

/// A point of the plane, in cells.
pub(crate) type Point = (f32, f32);

/// An obstacle in its place.
#[derive(Clone, Debug)]
pub(crate) enum Shape {
    /// Nothing: infinitely far from everywhere.
    Nothing,
    /// Discs, each a centre and a radius.
    Discs(Vec<(Point, f32)>),
    /// A closed polygon, grown by a radius.
    Polygon(Vec<Point>, f32),
}

/// Angle of the wing: the sine and cosine of 16 degrees.
const TILT: (f32, f32) = (0.275_637_36, 0.961_261_7);

impl Shape {
    /// The obstacle about `centre`, of the given length.
    pub(crate) fn new(obstacle: Obstacle, centre: Point, length: f32) -> Self {
        let (x, y) = centre;
        match obstacle {
            Obstacle::None => Self::Nothing,
            Obstacle::Cylinder => Self::Discs(vec![(centre, 0.5 * length)]),
            Obstacle::Parhelion => {
                let mock = 0.22 * length;
                let apart = halo(length);
                Self::Discs(vec![
                    (centre, 0.5 * length),
                    ((x, y - apart), mock),
                    ((x, y + apart), mock),
                ])
            }
            Obstacle::Plate => {
                let thick = (0.05 * length).max(0.75);
                let half = (0.5 * length - thick).max(0.0);
                Self::Polygon(vec![(x, y - half), (x, y + half)], thick)
            }
            Obstacle::Airfoil => Self::Polygon(airfoil(centre, length), 0.0),
        }
    }

    /// What the obstacle takes from the stream function of a uniform flow of velocity 1 along x:
    /// zero far away, and so that the flow runs about it. Exact for one disc (potential flow), a
    /// likeness for the others. `length` is that which the shape was made with.
    pub(crate) fn displacement(&self, at: Point, centre: Point, length: f32) -> f32 {
        match self {
            Self::Nothing => 0.0,
            Self::Discs(discs) => discs
                .iter()
                .map(|(centre, radius)| {
                    let (x, y) = between(*centre, at);
                    let squared = (x * x + y * y).max(radius * radius);
                    y * radius * radius / squared
                })
                .sum(),
            Self::Polygon(..) => {
                let reach = 1.0 + self.distance(at).max(0.0) / (0.25 * length);
                (at.1 - centre.1) / (reach * reach)
            }
        }
    }

    /// Distance from `at` to the edge; negative inside.
    pub(crate) fn distance(&self, at: Point) -> f32 {
        match self {
            Self::Nothing => f32::MAX,
            Self::Discs(discs) => discs
                .iter()
                .map(|(centre, radius)| length(between(*centre, at)) - radius)
                .fold(f32::MAX, f32::min),
            Self::Polygon(points, grown) => polygon(points, at) - grown,
        }
    }
}

/// Distance of the mock suns from a sun of this diameter.
pub(crate) fn halo(length: f32) -> f32 {
    1.9 * length
}

/// NACA 0015: the classical polynomial of thickness, tilted nose up.
fn airfoil(centre: Point, chord: f32) -> Vec<Point> {
    const PIECES: u16 = 48;
    let half_thickness = |s: f32| {
        0.75 * (0.2969 * s.sqrt() + s * (-0.1260 + s * (-0.3516 + s * (0.2843 - s * 0.1036))))
    };
    let place = |s: f32, side: f32| {
        let (along, across) = ((s - 0.4) * chord, side * half_thickness(s) * chord);
        (
            centre.0 + along * TILT.1 - across * TILT.0,
            centre.1 + along * TILT.0 + across * TILT.1,
        )
    };
    // Squared spacing: more pieces at the round nose.
    let spacing = |i: u16| (f32::from(i) / f32::from(PIECES)) * (f32::from(i) / f32::from(PIECES));
    let upper = (0..=PIECES).rev().map(|i| place(spacing(i), -1.0));
    let lower = (1..PIECES).map(|i| place(spacing(i), 1.0));
    upper.chain(lower).collect()
}

fn between(from: Point, to: Point) -> Point {
    (to.0 - from.0, to.1 - from.1)
}

fn dot(a: Point, b: Point) -> f32 {
    a.0 * b.0 + a.1 * b.1
}

fn length(a: Point) -> f32 {
    dot(a, a).sqrt()
}

fn polygon(points: &[Point], at: Point) -> f32 {
    let mut nearest = f32::MAX;
    let mut inside = false;
    let ends = points.iter().cycle().skip(1);
    for (&from, &to) in points.iter().zip(ends) {
        let edge = between(from, to);
        let reach = between(from, at);
        let part = (dot(reach, edge) / dot(edge, edge).max(1e-12)).clamp(0.0, 1.0);
        let off = (reach.0 - edge.0 * part, reach.1 - edge.1 * part);
        nearest = nearest.min(dot(off, off));
        if (from.1 > at.1) != (to.1 > at.1) {
            let crossing = from.0 + (at.1 - from.1) / edge.1 * edge.0;
            inside ^= at.0 < crossing;
        }
    }
    if inside {
        -nearest.sqrt()
    } else {
        nearest.sqrt()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn disc() {
        let shape = Shape::new(Obstacle::Cylinder, (10.0, 10.0), 8.0);
        assert!((shape.distance((10.0, 10.0)) + 4.0).abs() < 1e-6);
        assert!((shape.distance((16.0, 10.0)) - 2.0).abs() < 1e-6);
    }

    #[test]
    fn the_flow_runs_about_a_disc() {
        let shape = Shape::new(Obstacle::Cylinder, (0.0, 0.0), 8.0);
        let stream = |at: Point| at.1 - shape.displacement(at, (0.0, 0.0), 8.0);
        assert!(stream((4.0, 0.0)).abs() < 1e-6 && stream((2.4, 3.2)).abs() < 1e-6);
        assert!((stream((0.0, 400.0)) - 400.0).abs() < 0.1);
    }

    #[test]
    fn square() {
        let shape = Shape::Polygon(vec![(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0)], 0.0);
        assert!((shape.distance((2.0, 1.0)) + 1.0).abs() < 1e-6);
        assert!((shape.distance((7.0, 8.0)) - 5.0).abs() < 1e-6);
    }

    #[test]
    fn plate_is_upright_and_symmetric() {
        let shape = Shape::new(Obstacle::Plate, (0.0, 0.0), 40.0);
        assert!(shape.distance((0.0, 19.0)) < 0.0 && shape.distance((0.0, -19.0)) < 0.0);
        assert!(shape.distance((5.0, 0.0)) > 0.0);
        assert_eq!(shape.distance((3.0, 7.0)), shape.distance((-3.0, -7.0)));
    }

    #[test]
    fn airfoil_is_thin_and_has_its_nose_up() {
        let shape = Shape::new(Obstacle::Airfoil, (0.0, 0.0), 100.0);
        assert!(shape.distance((0.0, 0.0)) < -4.0);
        assert!(
            shape.distance((-36.0, -10.5)) < 0.0,
            "nose is up: y grows downwards"
        );
        assert!(shape.distance((-36.0, 10.5)) > 0.0);
        assert!(shape.distance((0.0, 20.0)) > 0.0);
    }

    #[test]
    fn three_suns() {
        let shape = Shape::new(Obstacle::Parhelion, (0.0, 0.0), 10.0);
        for y in [-halo(10.0), 0.0, halo(10.0)] {
            assert!(shape.distance((0.0, y)) < 0.0);
        }
        assert!(shape.distance((0.0, 10.0)) > 0.0);
        assert_eq!(Shape::Nothing.distance((0.0, 0.0)), f32::MAX);
    }
}
