package org.latticelapse.benchmark;

import ij.process.ImageProcessor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.crystal.cif.CifFolder;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.indexing.IndexingResult;
import org.latticelapse.core.indexing.IndexingSettings;
import org.latticelapse.core.indexing.Lattice;
import org.latticelapse.core.indexing.LatticeIndexer;
import org.latticelapse.core.indexing.PhaseMatch;
import org.latticelapse.core.indexing.Spot;

/** What the indexing says about the real micrographs of the samples. */
final class RealImages {

	private static final IndexingSettings DEFAULTS = IndexingSettings.defaults();
	private static final IndexingSettings SCANNED = DEFAULTS.withCalibrationError(4).withDistortion(1.5);

	private RealImages() {
		// static only
	}

	/** Indexes each of them with the settings that its calibration calls for. */
	static void print() {
		final PhaseLibrary library = PhaseLibrary.builtIn();
		final List<Phase> sei = library.select("SEI");
		final Micrograph titanate = calibrated("STO_ncem16_cal0.010013nm.tif");
		print("SrTiO3 [001], library", titanate, library.select("SrTiO3"), SCANNED);
		print("SrTiO3 [001], CIF", titanate, titanateFromCif(), SCANNED);
		final Micrograph graphene = of("graphene_HRTEM_2014_0531_Graph_FS_024_layer_0017.png", 0.461);
		print("graphene bicrystal, two lattices about 28 degrees apart", graphene, library.select("graphite"),
			DEFAULTS.withCalibrationError(3).withDistortion(1));
		print("graphene bicrystal, SEI", graphene, sei, DEFAULTS);
		print("soot, no phase of the SEI", calibrated("soot_HRTEM_cal0.055496nm.tif"), sei, DEFAULTS);
		print("MoS2, SEI", calibrated("MoS2_V1pct_HAADF_cal0.017578nm.tif"), sei, DEFAULTS);
		print("DyScO3, SEI", of("DyScO3_HAADF_nominal8nmFOV.png", 80.0 / 1024), sei, DEFAULTS);
	}

	private static void print(final String title, final Micrograph micrograph, final List<Phase> phases,
		final IndexingSettings settings)
	{
		final IndexingResult result = new LatticeIndexer(phases, settings).index(micrograph);
		System.out.println(title + ": " + result.verdict() + ", " + result.spots().size() + " spots " + result
			.warnings());
		final Table table = new Table("lattice", "verdict", "phase", "zone", "score", "scale", "sigma", "d rms %",
			"angle rms", "spots (d, angle)");
		for (final Lattice lattice : result.lattices()) {
			for (final PhaseMatch match : lattice.candidates()) {
				table.add(lattice.number(), lattice.verdict(), match.phase().id(), match.zone(), match.score(), match
					.scale(), match.scaleSigma(), match.spacingRmsPercent(), match.angleRms(), spots(lattice));
			}
		}
		table.print();
	}

	private static String spots(final Lattice lattice) {
		final StringBuilder text = new StringBuilder();
		for (final Spot spot : lattice.spots().subList(0, Math.min(6, lattice.spots().size()))) {
			text.append(Table.number(spot.dSpacing())).append(" at ").append(Table.number(spot.angle())).append(
				"; ");
		}
		return text.toString();
	}

	private static Micrograph calibrated(final String name) {
		return Samples.micrograph(Samples.open(Samples.at("images", name)));
	}

	private static Micrograph of(final String name, final double angstromPerPixel) {
		final ImageProcessor pixels = Samples.open(Samples.at("images", name)).getProcessor();
		return Samples.micrograph(pixels, PixelSize.square(angstromPerPixel));
	}

	private static List<Phase> titanateFromCif() {
		try {
			final Path folder = Files.createTempDirectory("cif");
			final Path file = folder.resolve("perovskite.cif");
			Files.write(file, Arrays.asList("data_perovskite", "_cell_length_a 3.90528", "_cell_length_b 3.90528",
				"_cell_length_c 3.90528", "_cell_angle_alpha 90", "_cell_angle_beta 90", "_cell_angle_gamma 90",
				"_symmetry_space_group_name_H-M 'P m -3 m'", "loop_", "_atom_site_label", "_atom_site_type_symbol",
				"_atom_site_fract_x", "_atom_site_fract_y", "_atom_site_fract_z", "Sr Sr 0 0 0", "Ti Ti 0.5 0.5 0.5",
				"O O 0.5 0.5 0"), StandardCharsets.UTF_8);
			final List<Phase> phases = CifFolder.read(folder).phases();
			Files.delete(file);
			Files.delete(folder);
			return phases;
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
