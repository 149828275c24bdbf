package org.latticelapse.benchmark;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.GsonBuilder;
import com.google.gson.annotations.SerializedName;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What truth.json tells about the simulated damage movies: spots and grains of the parent and of products, frame by frame. */
final class DamageTruth {

	/** One movie. */
	static final class Item {

		String file;
		double doseRateEA2S;
		double frameTimeS;
		int frames;
		/** Of the crystalline area. */
		@SerializedName("De_e_A2")
		double areaDose;
		/** Of the amplitude of each spot. */
		@SerializedName("De_fit_spot_per_g")
		double[] amplitudeDoses;
		List<Spot> parentG;
		List<Frame> perFrame;
		List<Nucleus> nuclei;
	}

	/** One spot, 1/Å. */
	static final class Spot {

		int[] hkl;
		double gx;
		double gy;
		double snr;
		/** Number of its grain, from 1. */
		int grain;
	}

	/** One frame. */
	static final class Frame {

		double[] driftPx;
		/** Amplitude of each spot of the parent over that in the first frame. */
		double[] parentSpotRel;
		@SerializedName("dose_mid_e_A2")
		double doseMid;
		List<Grain> grains;

		/** @return the area of a grain while it is of a phase, or of any if that is null, pixels; 0 when it is not there. */
		double area(final String id, final String phase) {
			return grains.stream().filter(grain -> grain.id.equals(id) && (phase == null || phase.equals(grain.phase)))
				.mapToDouble(grain -> grain.areaPx).sum();
		}
	}

	/** A grain in a frame. */
	static final class Grain {

		String id;
		String phase;
		double areaPx;
	}

	/** Where and when a product begins to grow. */
	static final class Nucleus {

		double xPx;
		double yPx;
		@SerializedName("D_nucleation")
		double nucleationDose;
		/** From the axes of the crystal to x, y and the beam, for each phase it becomes. */
		@SerializedName("R")
		Map<String, double[][]> orientations;
	}

	private static final class Content {

		List<Item> items;
	}

	private DamageTruth() {
		// static only
	}

	static List<Item> in(final Path folder) {
		try (Reader reader = Files.newBufferedReader(folder.resolve("truth.json"), StandardCharsets.UTF_8)) {
			return new GsonBuilder().setFieldNamingStrategy(field -> field.getName().equals("doseRateEA2S")
				? "dose_rate_e_A2_s" : FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES.translateName(field)).create().fromJson(
					reader, Content.class).items;
		}
		catch (final IOException e) {
			throw new UncheckedIOException("No truth.json can be read in " + folder, e);
		}
	}
}
