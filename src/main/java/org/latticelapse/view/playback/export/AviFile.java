package org.latticelapse.view.playback.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.latticelapse.core.image.Progress;
import org.latticelapse.core.timelapse.PlaybackClock;
import org.latticelapse.view.playback.DrawnMovie;

/**
 * AVI with a JPEG for each picture (Motion JPEG), which media players and
 * ImageJ read. Its frames are equally long. Where the pictures are not, it has
 * 25 frames a second, each with the picture that is due.
 */
final class AviFile implements MovieFile {

	private static final float QUALITY = 0.92f;
	private static final double RATE_OF_UNEVEN = 25;

	/** Durations that differ by less than this part are taken for equal. */
	private static final double EVEN = 1e-3;

	private final long segmentSize;

	AviFile() {
		this(AviContainer.SEGMENT);
	}

	/** @param segmentSize bytes after which another segment of the file begins */
	AviFile(final long segmentSize) {
		this.segmentSize = segmentSize;
	}

	@Override
	public void write(final DrawnMovie movie, final Path path, final Progress progress) throws IOException {
		final PlaybackClock clock = movie.clock();
		final boolean even = isEven(clock, movie.pictures());
		final double rate = even ? movie.pictures() / clock.length() : RATE_OF_UNEVEN;
		final int frames = even ? movie.pictures() : (int) Math.max(1, Math.min(Integer.MAX_VALUE, Math.round(clock
			.length() * rate)));
		final ImageWriter encoder = ImageIO.getImageWritersByFormatName("jpeg").next();
		try (AviContainer avi = new AviContainer(path, movie.width(), movie.height(), rate, segmentSize)) {
			int encoded = -1;
			byte[] jpeg = null;
			for (int i = 0; i < frames; i++) {
				progress.checkCancelled();
				final int picture = even ? i : clock.pictureAt((i + 0.5) / rate);
				if (picture != encoded) jpeg = encode(movie, picture, encoder);
				encoded = picture;
				avi.add(jpeg);
				progress.report(i + 1L, frames);
			}
			avi.finish();
		}
		finally {
			encoder.dispose();
		}
	}

	private static byte[] encode(final DrawnMovie movie, final int picture, final ImageWriter encoder)
		throws IOException
	{
		final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		final ImageWriteParam quality = encoder.getDefaultWriteParam();
		quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
		quality.setCompressionQuality(QUALITY);
		try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
			encoder.setOutput(out);
			encoder.write(null, new IIOImage(movie.draw(picture), null, null), quality);
		}
		return bytes.toByteArray();
	}

	private static boolean isEven(final PlaybackClock clock, final int pictures) {
		final double mean = clock.length() / pictures;
		for (int i = 0; i < pictures; i++) {
			if (Math.abs(clock.duration(i) - mean) > EVEN * mean) return false;
		}
		return true;
	}
}
