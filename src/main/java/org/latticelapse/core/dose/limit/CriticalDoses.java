package org.latticelapse.core.dose.limit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.latticelapse.core.crystal.SpecimenTemperature;
import org.latticelapse.core.image.FileProblem;

/**
 * The critical doses that are known, every published value of a phase by its own
 * criterion. The first one of a phase and temperature range is the one that is
 * applied: a user's own, else that of the HRTEM criterion. Immutable.
 */
public final class CriticalDoses {

	private static final String FILE = "critical-doses.csv";

	private final List<CriticalDose> entries;

	private CriticalDoses(final List<CriticalDose> entries) {
		this.entries = Collections.unmodifiableList(entries);
	}

	/** @return the published values that come with LatticeLapse. */
	public static CriticalDoses builtIn() {
		return Holder.BUILT_IN;
	}

	/**
	 * @param file CSV with the columns of the built-in file: Phase, Range (room or
	 *          cryo), Temperature, Voltage_kV, Limit_e/A2, Bound (empty, &lt;, &gt;
	 *          or unknown), Criterion, Source
	 * @return these values and those of the file, which go before them; one with the
	 *         phase, range and criterion of another takes its place
	 * @throws IllegalArgumentException if the file can not be used, with a sentence
	 *           that names file, row, column and value
	 */
	public CriticalDoses with(final Path file) {
		final List<CriticalDose> own;
		try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			own = CriticalDoseFile.read(in, file.toString());
		}
		catch (final IOException e) {
			throw new IllegalArgumentException("The file of critical doses " + file + " can not be read: " + FileProblem
				.of(e) + "; give the path of a CSV file in UTF-8", e);
		}
		final List<CriticalDose> all = new ArrayList<>(own);
		entries.stream().filter(entry -> own.stream().noneMatch(other -> isSame(entry, other))).forEach(all::add);
		return new CriticalDoses(all);
	}

	/**
	 * @param path of such a file as the option {@code criticaldoses} names it; empty:
	 *          none
	 * @return these values and those of the file
	 * @throws IllegalArgumentException if the file can not be used
	 */
	public CriticalDoses withOption(final String path) {
		if (path.trim().isEmpty()) return this;
		try {
			return with(Paths.get(path.trim()));
		}
		catch (final InvalidPathException e) {
			throw new IllegalArgumentException("criticaldoses=" + path + " is no path of a file: " + e.getReason(), e);
		}
	}

	/** @return the one that is applied to a phase, if a row of the phase and range exists; its number may be unknown. */
	public Optional<CriticalDose> of(final String phase, final SpecimenTemperature range) {
		return all(phase, range).stream().findFirst();
	}

	/** @return every value of a phase in a temperature range, the applied one first. */
	public List<CriticalDose> all(final String phase, final SpecimenTemperature range) {
		return entries.stream().filter(entry -> entry.phase().equals(phase) && entry.range() == range).collect(
			Collectors.toList());
	}

	/** @return all values, in the order of the file. */
	public List<CriticalDose> all() {
		return entries;
	}

	private static boolean isSame(final CriticalDose a, final CriticalDose b) {
		return a.phase().equals(b.phase()) && a.range() == b.range() && a.criterion().equals(b.criterion());
	}

	private static final class Holder {

		static final CriticalDoses BUILT_IN = read();

		private static CriticalDoses read() {
			try (InputStream in = CriticalDoses.class.getResourceAsStream(FILE)) {
				return new CriticalDoses(CriticalDoseFile.read(new InputStreamReader(in, StandardCharsets.UTF_8), FILE));
			}
			catch (final IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}
}
