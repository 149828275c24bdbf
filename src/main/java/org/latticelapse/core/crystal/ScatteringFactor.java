package org.latticelapse.core.crystal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The electron scattering factor of a neutral atom in the first Born
 * approximation, f(g) = Σ aᵢ (2 + bᵢg²) / (1 + bᵢg²)², with g = 1/d in 1/Å and f
 * in Å, independent of the voltage (multiply by the relativistic mass ratio γ
 * where it matters). Elements hydrogen to lawrencium.
 * <p>
 * Source: Lobato &amp; Van Dyck, Acta Cryst. A70 (2014) 636, table in
 * scattering-factors.csv. Immutable.
 */
public final class ScatteringFactor {

	private static final int TERMS = 5;
	private static final Map<String, ScatteringFactor> TABLE = readTable();

	private final double[] a = new double[TERMS];
	private final double[] b = new double[TERMS];

	private ScatteringFactor(final String[] columns) {
		for (int i = 0; i < TERMS; i++) {
			a[i] = Double.parseDouble(columns[1 + i]);
			b[i] = Double.parseDouble(columns[1 + TERMS + i]);
		}
	}

	/** @return whether there is an element of this chemical symbol in the table. */
	public static boolean isElement(final String symbol) {
		return TABLE.containsKey(symbol);
	}

	/**
	 * @param symbol chemical symbol, like {@code Li}
	 * @return the scattering factor of the neutral atom
	 * @throws IllegalArgumentException if there is no such element
	 */
	public static ScatteringFactor of(final String symbol) {
		final ScatteringFactor factor = TABLE.get(symbol);
		if (factor == null) {
			throw new IllegalArgumentException("There is no element " + symbol +
				": write a chemical symbol from H to Lr");
		}
		return factor;
	}

	/** @return the scattering factor, Å, at the spatial frequency g = 1/d, 1/Å. */
	public double at(final double g) {
		double sum = 0;
		for (int i = 0; i < TERMS; i++) {
			final double bg2 = b[i] * g * g;
			sum += a[i] * (2 + bg2) / ((1 + bg2) * (1 + bg2));
		}
		return sum;
	}

	private static Map<String, ScatteringFactor> readTable() {
		final Map<String, ScatteringFactor> table = new LinkedHashMap<>();
		for (final String line : DataFile.lines("scattering-factors.csv")) {
			if (line.startsWith("#") || line.startsWith("element")) continue;
			final String[] columns = line.split(",");
			table.put(columns[0], new ScatteringFactor(columns));
		}
		return Collections.unmodifiableMap(table);
	}
}
