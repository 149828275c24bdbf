package org.latticelapse.view.playback;

import ij.ImagePlus;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.dose.limit.LimitTemperature;
import org.latticelapse.core.dose.limit.PhaseLimit;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Angstroms;
import org.latticelapse.core.timelapse.Timeline;
import org.latticelapse.io.ImageAcquisition;
import org.latticelapse.io.ImagePixelSize;
import org.latticelapse.view.playback.annotation.Annotation;
import org.latticelapse.view.playback.annotation.AnnotationStyle;
import org.latticelapse.view.playback.annotation.AnnotationSubject;
import org.latticelapse.view.playback.annotation.Field;

/** A movie with its annotation, ready to be shown picture by picture. Immutable but for the image it reads from. */
public final class Playback {

	private final MoviePictures pictures;
	private final Timeline timeline;
	private final AnnotationSubject subject;
	private final AnnotationStyle style;

	private Playback(final MoviePictures pictures, final Timeline timeline, final AnnotationSubject subject,
		final AnnotationStyle style)
	{
		this.pictures = pictures;
		this.timeline = timeline;
		this.subject = subject;
		this.style = style;
	}

	/**
	 * @param image the movie, with its record in its properties
	 * @param request what to show
	 * @throws IllegalArgumentException if that is impossible, with a sentence that
	 *           says what to do
	 */
	public static Playback of(final ImagePlus image, final PlaybackRequest request) {
		final Acquisition record = ImageAcquisition.of(image);
		final DoseTrack track = ImageAcquisition.doseTrack(image, record);
		final Timeline timeline = request.timeline(track);
		final LimitTemperature temperature = LimitTemperature.of(request.temperature(), record);
		final List<PhaseLimit> limits = new ArrayList<>();
		for (final String phase : request.phases()) {
			limits.add(PhaseLimit.of(request.criticalDoses(), phase, temperature));
		}
		final Field field = new Field(image.getWidth(), image.getHeight(), ImagePixelSize.ifKnown(image).orElse(null));
		return new Playback(new MoviePictures(image, timeline, request.isSum()), timeline, new AnnotationSubject(field,
			limits, temperature), request.style());
	}

	/** @return the same pictures with another annotation. */
	public Playback with(final AnnotationStyle newStyle) {
		return new Playback(pictures, timeline, subject, newStyle);
	}

	/** @return the pictures with their times and doses. */
	public Timeline timeline() {
		return timeline;
	}

	/** @return the phases whose damage is told. */
	public List<PhaseLimit> limits() {
		return subject.limits();
	}

	/**
	 * Lays out what is drawn over the pictures.
	 *
	 * @param scale how many times as large as the image it is seen
	 */
	public Annotation annotation(final double scale) {
		return new Annotation(timeline, subject.seenAt(scale), style);
	}

	/** @return the pictures without annotation. */
	public MoviePictures pictures() {
		return pictures;
	}

	/** @return where times and doses come from, and what contradicts; empty if nothing is known. */
	public String sources() {
		final String source = timeline.track().source();
		return (source.isEmpty() ? "" : "Times and doses: " + source + "\n") + String.join("\n", timeline.track().warnings());
	}

	/** @return the size of a pixel of the movie, nm; NaN: unknown. */
	double pixelNanometres() {
		return subject.field().pixel().map(pixel -> pixel.x() / Angstroms.PER_NANOMETRE).orElse(Double.NaN);
	}

	/** @return how many pixels of a picture may become one when it is drawn this wide. */
	public int shrink(final double width) {
		return Math.max(1, (int) Math.floor(pictures.width() / width + 1e-6));
	}

	/** @return the height of a picture that is so many pixels wide. */
	public int height(final int width) {
		return Math.max(1, (int) Math.round((double) width * pictures.height() / pictures.width()));
	}

	/** Paints a picture into a rectangle at the origin. */
	public static void paint(final Graphics2D graphics, final BufferedImage picture, final int width, final int height) {
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		graphics.drawImage(picture, 0, 0, width, height, null);
	}
}
