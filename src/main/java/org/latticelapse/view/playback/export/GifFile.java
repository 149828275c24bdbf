package org.latticelapse.view.playback.export;

import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.FileImageOutputStream;
import javax.imageio.stream.ImageOutputStream;

import org.latticelapse.core.image.Progress;
import org.latticelapse.view.playback.DrawnMovie;

/**
 * An animated GIF that repeats for ever. Delays are whole hundredths of a
 * second; their rounding does not add up. Viewers slow down what is shown for
 * less than two hundredths, so pictures that would be are left out.
 */
final class GifFile implements MovieFile {

	private static final String IMAGE_FORMAT = "javax_imageio_gif_image_1.0";
	private static final double TICKS_PER_SECOND = 100;
	private static final long SHORTEST = 2;

	/** Largest delay a GIF can hold. */
	private static final long LONGEST = 65535;

	@Override
	public void write(final DrawnMovie movie, final Path path, final Progress progress) throws IOException {
		final ImageWriter encoder = ImageIO.getImageWritersByFormatName("gif").next();
		final GifColors colors = new GifColors();
		// The stream alone would append to what is there, and would not cut it.
		try (ImageOutputStream out = new FileImageOutputStream(path.toFile())) {
			encoder.setOutput(out);
			encoder.prepareWriteSequence(null);
			long shown = 0;
			for (int i = 0; i < movie.pictures(); i++) {
				progress.checkCancelled();
				final long end = Math.round(TICKS_PER_SECOND * (movie.clock().start(i) + movie.clock().duration(i)));
				final boolean last = i == movie.pictures() - 1;
				if (end - shown < SHORTEST && !last) continue;
				final long delay = Math.min(LONGEST, Math.max(SHORTEST, end - shown));
				encoder.writeToSequence(new IIOImage(colors.reduced(movie.draw(i)), null, metadata(encoder, colors, delay)), null);
				shown = end;
				progress.report(i + 1L, movie.pictures());
			}
			encoder.endWriteSequence();
		}
		finally {
			encoder.dispose();
		}
	}

	private static IIOMetadata metadata(final ImageWriter encoder, final GifColors colors, final long delay)
		throws IIOInvalidTreeException
	{
		final IIOMetadata metadata = encoder.getDefaultImageMetadata(new ImageTypeSpecifier(colors.model(), colors.model()
			.createCompatibleSampleModel(1, 1)), null);
		final IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(IMAGE_FORMAT);
		final IIOMetadataNode control = child(root, "GraphicControlExtension");
		control.setAttribute("disposalMethod", "none");
		control.setAttribute("userInputFlag", "FALSE");
		control.setAttribute("transparentColorFlag", "FALSE");
		control.setAttribute("transparentColorIndex", "0");
		control.setAttribute("delayTime", Long.toString(delay));
		final IIOMetadataNode repeat = new IIOMetadataNode("ApplicationExtension");
		repeat.setAttribute("applicationID", "NETSCAPE");
		repeat.setAttribute("authenticationCode", "2.0");
		repeat.setUserObject(new byte[] { 1, 0, 0 });
		child(root, "ApplicationExtensions").appendChild(repeat);
		metadata.setFromTree(IMAGE_FORMAT, root);
		return metadata;
	}

	private static IIOMetadataNode child(final IIOMetadataNode root, final String name) {
		for (int i = 0; i < root.getLength(); i++) {
			if (root.item(i).getNodeName().equals(name)) return (IIOMetadataNode) root.item(i);
		}
		final IIOMetadataNode made = new IIOMetadataNode(name);
		root.appendChild(made);
		return made;
	}
}
