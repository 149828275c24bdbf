package org.latticelapse.core.crystal.symmetry;

import java.util.ArrayList;
import java.util.List;

import org.latticelapse.core.crystal.Atom;
import org.latticelapse.core.crystal.UnitCell;

/**
 * Fills a unit cell: the images of the atoms of the asymmetric unit under the
 * symmetry operations. Images that fall on one place, on special positions,
 * become one atom at their mean, which makes rounded coordinates such as 0.333
 * exact.
 */
public final class CellContent {

	/** Far more than any structure whose fringes can be told apart. */
	static final int MAX_ATOMS = 10000;

	/** Two images closer than this, Å, are the same atom. */
	private static final double SAME = 0.1;

	private final UnitCell cell;
	private final List<Atom> atoms = new ArrayList<>();

	private CellContent(final UnitCell cell) {
		this.cell = cell;
	}

	/**
	 * @param cell unit cell
	 * @param asymmetricUnit atoms, fractional coordinates
	 * @param operations all operations of the space group, lattice centring included
	 * @return all atoms of the cell, coordinates in [0, 1)
	 * @throws IllegalArgumentException if there are more than {@link #MAX_ATOMS}
	 */
	public static List<Atom> of(final UnitCell cell, final List<Atom> asymmetricUnit, final List<SymmetryOperation> operations) {
		final CellContent content = new CellContent(cell);
		for (final Atom atom : asymmetricUnit) {
			if (!content.holds(atom)) content.atoms.addAll(content.images(atom, operations));
			if (content.atoms.size() > MAX_ATOMS) {
				throw new IllegalArgumentException("the cell holds more than " + MAX_ATOMS + " atoms");
			}
		}
		return content.atoms;
	}

	/** A list that is already complete gives each atom again and again; a shared site has other atoms or is not full. */
	private boolean holds(final Atom atom) {
		final double[] position = { atom.x(), atom.y(), atom.z() };
		return atoms.stream().anyMatch(other -> other.element().equals(atom.element()) && other.occupancy() + atom
			.occupancy() > 1 && distance(position, new double[] { other.x(), other.y(), other.z() }) < SAME);
	}

	private List<Atom> images(final Atom atom, final List<SymmetryOperation> operations) {
		final List<double[]> places = new ArrayList<>();
		final List<double[]> sums = new ArrayList<>();
		final List<Integer> counts = new ArrayList<>();
		for (final SymmetryOperation operation : operations) {
			final double[] image = operation.apply(new double[] { atom.x(), atom.y(), atom.z() });
			int i = 0;
			while (i < places.size() && distance(places.get(i), image) >= SAME) {
				i++;
			}
			if (i == places.size()) {
				places.add(image);
				sums.add(new double[3]);
				counts.add(0);
			}
			for (int k = 0; k < 3; k++) {
				sums.get(i)[k] += places.get(i)[k] + nearestImage(image[k] - places.get(i)[k]);
			}
			counts.set(i, counts.get(i) + 1);
		}
		final List<Atom> images = new ArrayList<>();
		for (int i = 0; i < places.size(); i++) {
			final double[] sum = sums.get(i);
			final int n = counts.get(i);
			images.add(new Atom(atom.element(), wrapped(sum[0] / n), wrapped(sum[1] / n), wrapped(sum[2] / n), atom
				.occupancy()));
		}
		return images;
	}

	/** Close pairs only matter, so each coordinate may take its own nearest image. */
	private double distance(final double[] first, final double[] second) {
		return cell.length(nearestImage(first[0] - second[0]), nearestImage(first[1] - second[1]), nearestImage(first[2] -
			second[2]));
	}

	private static double nearestImage(final double difference) {
		return difference - Math.rint(difference);
	}

	private static double wrapped(final double coordinate) {
		final double inside = coordinate - Math.floor(coordinate);
		return inside > 1 - 1e-9 ? 0 : inside;
	}
}
