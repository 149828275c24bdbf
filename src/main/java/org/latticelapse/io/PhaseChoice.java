package org.latticelapse.io;

import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.crystal.SpecimenTemperature;
import org.latticelapse.core.crystal.cif.CifFolder;
import org.latticelapse.core.image.Acquisition;

/** Which phases a user wants to be compared, in the words of a command's options. */
public final class PhaseChoice {

	private final String phases;
	private final String cifFolder;
	private final String temperature;

	/**
	 * @param phases ids and sets of the phase library, separated by commas
	 * @param cifFolder folder whose CIF files are compared too; empty: none
	 * @param temperature {@code room}, {@code cryo}, or {@code auto} for what the
	 *          image's record says, else room
	 * @throws IllegalArgumentException if the temperature is none of these
	 */
	public PhaseChoice(final String phases, final String cifFolder, final String temperature) {
		if (!temperature.matches("auto|room|cryo")) {
			throw new IllegalArgumentException("temperature=" + temperature +
				" is not known; choose auto, room or cryo");
		}
		this.phases = phases;
		this.cifFolder = cifFolder;
		this.temperature = temperature;
	}

	/**
	 * @param acquisition the image's record
	 * @return the phases asked for and then those of the CIF files, with the unit
	 *         cells of the specimen's temperature; a CIF that can not be used is
	 *         named among the warnings
	 * @throws IllegalArgumentException if a phase is not known, there is none at
	 *           all, or the folder holds no CIF file
	 */
	public PhaseSelection select(final Acquisition acquisition) {
		final List<String> warnings = new ArrayList<>();
		final List<Phase> own = new ArrayList<>();
		if (!cifFolder.trim().isEmpty()) {
			final CifFolder cifs = CifFolder.read(Paths.get(cifFolder.trim()));
			own.addAll(cifs.phases());
			warnings.addAll(cifs.problems());
		}
		final Set<Phase> selected = new LinkedHashSet<>();
		if (!phases.trim().isEmpty() || own.isEmpty()) {
			selected.addAll(PhaseLibrary.builtIn().with(own).select(phases));
		}
		selected.addAll(own);
		final SpecimenTemperature range = range(acquisition, warnings);
		if (range == SpecimenTemperature.CRYO) {
			warnAboutWarmCells(selected, warnings);
		}
		return new PhaseSelection(selected.stream().map(phase -> phase.at(range)).collect(Collectors.toList()),
			warnings);
	}

	/** @return the ids and sets asked for. */
	public String phases() {
		return phases;
	}

	/** @return the folder of CIF files; empty: none. */
	public String cifFolder() {
		return cifFolder;
	}

	/** @return auto, room or cryo. */
	public String temperature() {
		return temperature;
	}

	private SpecimenTemperature range(final Acquisition acquisition, final List<String> warnings) {
		if (!temperature.equals("auto")) {
			return temperature.equals("cryo") ? SpecimenTemperature.CRYO : SpecimenTemperature.ROOM;
		}
		final OptionalDouble celsius = acquisition.temperature();
		if (celsius.isPresent() && !SpecimenTemperature.of(celsius.getAsDouble()).isPresent()) {
			warnings.add(String.format(Locale.ROOT,
				"The specimen was at %.0f \u00b0C, between the cells known for room temperature and cryo; those of room temperature were used",
				celsius.getAsDouble()));
		}
		return celsius.isPresent() ? SpecimenTemperature.of(celsius.getAsDouble()).orElse(SpecimenTemperature.ROOM)
			: SpecimenTemperature.ROOM;
	}

	private static void warnAboutWarmCells(final Set<Phase> phases, final List<String> warnings) {
		final String warm = phases.stream().filter(phase -> !phase.hasCryoCell()).map(Phase::id).collect(
			Collectors.joining(", "));
		if (!warm.isEmpty()) {
			warnings.add("No cold unit cell is known of " + warm + "; that of room temperature was used");
		}
	}
}
