package org.latticelapse.core.crystal;

/** An atom, or a partly occupied site, of a unit cell. Immutable. */
public final class Atom {

	private final String element;
	private final double x;
	private final double y;
	private final double z;
	private final double occupancy;

	/**
	 * @param element chemical symbol, like {@code Li}
	 * @param x fraction of a
	 * @param y fraction of b
	 * @param z fraction of c
	 * @param occupancy how often the site is filled, above 0, at most 1
	 * @throws IllegalArgumentException if a coordinate is not finite or the
	 *           occupancy out of range
	 */
	public Atom(final String element, final double x, final double y, final double z, final double occupancy) {
		if (!(Math.abs(x) < 1e6 && Math.abs(y) < 1e6 && Math.abs(z) < 1e6)) {
			throw new IllegalArgumentException("The atom " + element + " has the coordinates " + x + " " + y + " " +
				z + ", which are not fractions of a cell");
		}
		if (!(occupancy > 0 && occupancy <= 1)) {
			throw new IllegalArgumentException("The atom " + element + " has the occupancy " + occupancy +
				", which must be above 0 and at most 1");
		}
		this.element = element;
		this.x = x;
		this.y = y;
		this.z = z;
		this.occupancy = occupancy;
	}

	/** @return the chemical symbol. */
	public String element() {
		return element;
	}

	/** @return the coordinate along a, as a fraction of it. */
	public double x() {
		return x;
	}

	/** @return the coordinate along b, as a fraction of it. */
	public double y() {
		return y;
	}

	/** @return the coordinate along c, as a fraction of it. */
	public double z() {
		return z;
	}

	/** @return how often the site is filled, above 0, at most 1. */
	public double occupancy() {
		return occupancy;
	}

	@Override
	public String toString() {
		return element + " " + x + " " + y + " " + z + " (" + occupancy + ")";
	}
}
