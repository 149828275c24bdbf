package org.latticelapse.io.sidecar;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.latticelapse.core.image.Angstroms;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.reader.CountCalibration;
import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.PixelScale;

/** The {@code _info.txt} that Direct Electron's software writes beside its movies: {@code name = value} line by line. */
final class DirectElectronSidecar implements Sidecar {

	static final String SOURCE = "of the _info.txt";

	@Override
	public String name() {
		return "Direct Electron _info.txt";
	}

	@Override
	public List<String> namesFor(final String movie) {
		final String stem = FileStem.of(movie);
		final int last = stem.lastIndexOf('_');
		return Arrays.asList(stem + "_info.txt", (last > 0 ? stem.substring(0, last) : stem) + "_info.txt");
	}

	@Override
	public boolean recognizes(final String start) {
		return start.contains("ADUs Per Electron") || start.contains("Server Software Version");
	}

	@Override
	public FileRecord read(final Path file, final byte[] text, final Path movie, final int frames) {
		final String content = new String(text, StandardCharsets.UTF_8);
		final Map<String, String> values = new LinkedHashMap<>();
		for (final String line : content.split("\r?\n")) {
			final int equals = line.indexOf('=');
			if (equals > 0) values.put(line.substring(0, equals).trim(), line.substring(equals + 1).trim());
		}
		final double x = Numbers.of(values, "Specimen Pixel Size X (nanometers)") * Angstroms.PER_NANOMETRE;
		final double y = Numbers.of(values, "Specimen Pixel Size Y (nanometers)") * Angstroms.PER_NANOMETRE;
		final FileRecord record = FileRecord.EMPTY.withScale(PixelScale.specimen(x, y, SOURCE)).withMetadata(content).with(
			Quantity.VOLTAGE, Numbers.of(values, "Instrument Accelerating Voltage (V)") * 1e-3, SOURCE).with(
				Quantity.CAMERA_DOSE_RATE, Numbers.of(values, "Exposure Rate (e-/pix/s)") / (x * y), SOURCE +
					" (Exposure Rate)").withNote(CountCalibration.COUNTS_PER_ELECTRON, values.getOrDefault("ADUs Per Electron", ""),
						SOURCE).withNote("Camera", values.getOrDefault("Camera Model", ""), SOURCE).withNote("Dropped frames", values
							.getOrDefault("Grabber Dropped Frames", ""), SOURCE);
		return new DirectElectronTimes(values, frames).addTo(record);
	}
}
