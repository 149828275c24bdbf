package org.latticelapse.benchmark;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.annotations.SerializedName;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.latticelapse.core.crystal.Miller;
import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.crystal.ZoneAxis;

/** The ground truth of one folder of simulated images, as its truth.json tells it. */
final class TruthFile {

	private static final Gson GSON = new GsonBuilder().setFieldNamingPolicy(
		FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES).create();

	/** One image; fields that a set does not state stay empty. */
	static final class Item {

		String file;
		String kind;
		String phase;
		int[] zone;
		String tier;
		String crystal;
		double truePixelNm;
		double statedPixelNm;
		List<String> confusableWith = Collections.emptyList();
		List<Reflection> g = Collections.emptyList();
		Map<String, String> labels = Collections.emptyMap();
		String labelFile;
		String grainFile;
		List<TrueGrain> grains = Collections.emptyList();
		int jumpFrame;
		@SerializedName("De_e_A2")
		double trueDe;
		List<TrueFrame> perFrame = Collections.emptyList();
	}

	/** One frame of a movie; the visible fractions are of grains with two independent spots. */
	static final class TrueFrame {

		@SerializedName("dose_mid_e_A2")
		double doseMid;
		double[] driftPx;
		Map<String, Double> areaFraction = Collections.emptyMap();
		Map<String, Double> areaFractionZoneVisible = Collections.emptyMap();
	}

	/** One grain of a polycrystal; weak: it does not show two independent spots. */
	static final class TrueGrain {

		int grain;
		String phase;
		boolean weak;
		String visibility;
	}

	/** One reflection; the vector is the one at the true pixel size, 1/Å. */
	static final class Reflection {

		int[] hkl;
		double gx;
		double gy;
		double snr;

		static Reflection of(final TrueSpot spot) {
			final Reflection reflection = new Reflection();
			reflection.hkl = new int[] { spot.hkl().h(), spot.hkl().k(), spot.hkl().l() };
			reflection.gx = spot.gx();
			reflection.gy = spot.gy();
			reflection.snr = spot.snr();
			return reflection;
		}

		TrueSpot spot(final double shrink) {
			return new TrueSpot(new Miller(hkl[0], hkl[1], hkl[2]), gx * shrink, gy * shrink, snr);
		}
	}

	private final Path folder;
	private List<Item> items;

	private TruthFile(final Path folder) {
		this.folder = folder;
	}

	/**
	 * @param folder a folder of simulated images
	 * @return their truth
	 */
	static TruthFile in(final Path folder) {
		final TruthFile truth = new TruthFile(folder);
		try (Reader reader = Files.newBufferedReader(folder.resolve("truth.json"), StandardCharsets.UTF_8)) {
			truth.items = GSON.fromJson(reader, Content.class).items;
		}
		catch (final IOException e) {
			throw new UncheckedIOException("No truth.json can be read in " + folder, e);
		}
		return truth;
	}

	/** Writes the truth of the images in a folder. */
	static void write(final Path folder, final List<Item> items) {
		final Content content = new Content();
		content.items = items;
		try (Writer writer = Files.newBufferedWriter(folder.resolve("truth.json"), StandardCharsets.UTF_8)) {
			GSON.toJson(content, writer);
		}
		catch (final IOException e) {
			throw new UncheckedIOException("No truth.json can be written in " + folder, e);
		}
	}

	List<Item> items() {
		return items;
	}

	/** @return a file that stands beside the images. */
	Path path(final String file) {
		return folder.resolve(file);
	}

	Path path(final Item item) {
		return folder.resolve(item.file);
	}

	/** @return the images of one crystal each. */
	List<TestImage> crystals() {
		final PhaseLibrary library = PhaseLibrary.builtIn();
		final List<TestImage> images = new ArrayList<>();
		for (final Item item : items) {
			final double shrink = item.truePixelNm / item.statedPixelNm;
			final List<TrueSpot> spots = item.g.stream().map(g -> g.spot(shrink)).collect(Collectors.toList());
			final TrueCrystal crystal = new TrueCrystal(library.get(item.phase), new ZoneAxis(item.zone[0],
				item.zone[1], item.zone[2]), item.confusableWith, spots);
			images.add(new TestImage(item.file, item.tier, "full".equals(item.crystal), 1 / shrink, crystal,
				() -> Samples.micrograph(Samples.open(path(item)))));
		}
		return images;
	}

	private static final class Content {

		List<Item> items;
	}
}
