package org.latticelapse.io.reader.eer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ij.ImagePlus;
import ij.io.Opener;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.image.DoseKind;
import org.latticelapse.io.reader.FormatSamples;
import org.latticelapse.io.reader.FrameGroups;
import org.latticelapse.io.reader.FrameRange;
import org.latticelapse.io.reader.Grouping;
import org.latticelapse.io.reader.MovieFile;

/** The synthetic EER samples, whose counts and sums another decoder has confirmed. */
class EerSamplesTest {

	/** Of the dose of a frame in the files, e/pixel. */
	private static final double ROUNDING = 0.51e-6;

	private static final int BLOCK = 1 << 16;

	/** A 16K image takes more memory than a test should. */
	private static final long LARGEST = Runtime.getRuntime().maxMemory() > 1L << 31 ? 16384 : 8192;

	@ParameterizedTest
	@ValueSource(strings = { "synth_7bit_256_V1.eer", "synth_7bit_256_V1_finalimage.eer", "synth_8bit_256_V0.eer",
		"synth_8bit_sparse_nowaste_V0.eer", "synth_7bit_4096_V1.eer", "synth_fading_256_V1.eer" })
	void countsAndSumsAreExact(final String name) throws IOException, NoSuchAlgorithmException {
		final JsonObject expected = expected(name);
		try (EventMovie movie = open(name)) {
			assertEquals(expected.get("width").getAsInt(), movie.width());
			assertEquals(expected.get("height").getAsInt(), movie.height());
			assertEquals(expected.get("frames").getAsInt(), movie.frames());
			final JsonArray counts = expected.getAsJsonArray("countsPerFrame");
			for (int i = 0; i < counts.size(); i++) {
				assertEquals(counts.get(i).getAsLong(), sum(movie.pixels(i)), "frame " + i);
			}
			final FrameGroups all = Grouping.of(String.valueOf(movie.frames())).of(FrameRange.all(movie.frames()), movie.record()
				.acquisition());
			for (final Supersampling fineness : Supersampling.values()) {
				if (!expected.has("sumImages_u16le")) continue;
				final JsonObject sum = expected.getAsJsonObject("sumImages_u16le").getAsJsonObject(key(fineness));
				if (sum == null || sum.getAsJsonArray("shape").get(0).getAsLong() > LARGEST) continue;
				final EventMovie summed = movie.rendered(fineness).grouped(all);
				assertEquals(sum.getAsJsonArray("shape").get(1).getAsInt(), summed.width());
				assertEquals(sum.get("sha256").getAsString(), hash(summed.pixels(0)), name + " x " + fineness);
			}
			if (expected.has("sumImage_u16le_sha256_native")) {
				assertEquals(expected.get("sumImage_u16le_sha256_native").getAsString(), hash(movie.grouped(all).pixels(0)));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "synth_7bit_256_V1.eer", "synth_7bit_256_V1_finalimage.eer", "synth_8bit_256_V0.eer",
		"synth_7bit_4096_V1.eer", "synth_fading_256_V1.eer" })
	void doseAndTimesAreThoseOfTheHeader(final String name) throws IOException {
		final JsonObject expected = expected(name);
		try (MovieFile movie = open(name)) {
			final DoseTrack track = DoseTrack.of(movie.record().acquisition(), movie.frames());
			assertEquals(DoseKind.CAMERA, track.kind());
			final int last = movie.frames() - 1;
			final double dose = expected.get("dose_e_per_A2").getAsDouble();
			assertEquals(dose, track.cumulativeEnd(last), ROUNDING * movie.frames() * dose / expected.get("totalDose_e_per_px")
				.getAsDouble());
			assertEquals(expected.get("frameTime_s").getAsDouble(), track.duration(0), 1e-9);
			assertEquals(last * expected.get("frameTime_s").getAsDouble(), track.start(last), 1e-9);
			assertEquals(expected.get("doseRate_e_per_A2_s").getAsDouble(), track.rate(0), 0.05 * track.rate(0));
			assertEquals(expected.get("pixelSize_A").getAsDouble(), movie.record().scale().onSpecimen().get().x(), 1e-9);
		}
	}

	/** Frame by frame what another decoder has rendered. */
	@Test
	void framesAreThoseOfTheRenderedMovie() throws IOException {
		final ImagePlus rendered = new Opener().openZip(FormatSamples.require("synth_fading_256.zip").toString());
		try (EventMovie movie = open("synth_fading_256_V1.eer")) {
			assertEquals(200, rendered.getStackSize());
			long electrons = 0;
			for (int i = 0; i < 200; i++) {
				assertArrayEquals((byte[]) rendered.getStack().getPixels(i + 1), (byte[]) movie.pixels(i), "frame " + i);
				electrons += sum(movie.pixels(i));
			}
			assertEquals(655873, electrons);
			assertEquals(40.03, DoseTrack.of(movie.record().acquisition(), 200).cumulativeEnd(199), 0.005);
			assertEquals(0.05, rendered.getCalibration().pixelWidth, 1e-9);
			assertEquals(0.05, rendered.getCalibration().frameInterval, 1e-9);
		}
	}

	private static EventMovie open(final String name) throws IOException {
		return (EventMovie) FormatSamples.open(name);
	}

	private static JsonObject expected(final String name) throws IOException {
		try (Reader reader = Files.newBufferedReader(FormatSamples.require("synth_eer_expected.json"))) {
			return JsonParser.parseReader(reader).getAsJsonObject().getAsJsonObject(name);
		}
	}

	private static String key(final Supersampling fineness) {
		return fineness == Supersampling.HALF ? "-1" : "+" + fineness.shift();
	}

	private static long sum(final Object pixels) {
		long sum = 0;
		for (final byte pixel : (byte[]) pixels) sum += pixel & 0xff;
		return sum;
	}

	private static String hash(final Object pixels) throws NoSuchAlgorithmException {
		final boolean bytes = pixels instanceof byte[];
		final int length = bytes ? ((byte[]) pixels).length : ((short[]) pixels).length;
		final MessageDigest digest = MessageDigest.getInstance("SHA-256");
		final ByteBuffer words = ByteBuffer.allocate(2 * BLOCK).order(ByteOrder.LITTLE_ENDIAN);
		for (int start = 0; start < length; start += BLOCK) {
			words.clear();
			for (int i = start; i < Math.min(length, start + BLOCK); i++) {
				words.putShort(bytes ? (short) (((byte[]) pixels)[i] & 0xff) : ((short[]) pixels)[i]);
			}
			digest.update(words.array(), 0, words.position());
		}
		final StringBuilder text = new StringBuilder();
		for (final byte part : digest.digest()) {
			text.append(String.format("%02x", part));
		}
		return text.toString();
	}
}
