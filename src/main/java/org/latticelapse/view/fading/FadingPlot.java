package org.latticelapse.view.fading;

import ij.ImagePlus;
import ij.gui.Plot;
import ij.gui.PlotVirtualStack;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.latticelapse.core.dose.decay.DecayFit;
import org.latticelapse.core.timelapse.fading.SpotPoint;

/**
 * The curves of spots as ImageJ plots: for each spot the intensity with error
 * bars and the fits, and the spacing.
 */
final class FadingPlot {

	private static final int WIDTH = 530;
	private static final int HEIGHT = 315;
	private static final int STEPS = 300;
	private static final float SCALE = 2;
	private static final Color POINT = new Color(0x33, 0x66, 0xAA);
	private static final Color FIT = new Color(0xD55E00);
	private static final Color OTHER_FIT = new Color(0x888888);

	private final List<FadedSpot> spots;
	private final FadingAxis axis;

	FadingPlot(final List<FadedSpot> spots, final FadingAxis axis) {
		this.spots = spots;
		this.axis = axis;
	}

	/** @return a stack of plots, two for each spot, that ImageJ redraws at any size. */
	ImagePlus stack(final String title) {
		final List<Plot> plots = plots();
		final Plot first = plots.get(0);
		final PlotVirtualStack stack = new PlotVirtualStack(first.getProcessor().getWidth(), first.getProcessor().getHeight());
		plots.forEach(stack::addPlot);
		return new ImagePlus(title, stack);
	}

	/** @return all plots in one picture, a row for each spot. */
	BufferedImage picture() {
		final List<BufferedImage> panels = plots().stream().map(FadingPlot::panel).collect(Collectors.toList());
		final int width = panels.stream().mapToInt(BufferedImage::getWidth).max().orElse(1);
		final int height = panels.stream().mapToInt(BufferedImage::getHeight).max().orElse(1);
		final BufferedImage picture = new BufferedImage(2 * width, height * (panels.size() / 2), BufferedImage.TYPE_INT_RGB);
		final Graphics2D g = picture.createGraphics();
		g.setColor(Color.WHITE);
		g.fillRect(0, 0, picture.getWidth(), picture.getHeight());
		for (int i = 0; i < panels.size(); i++) {
			g.drawImage(panels.get(i), i % 2 * width, i / 2 * height, null);
		}
		g.dispose();
		return picture;
	}

	private static BufferedImage panel(final Plot plot) {
		// A plot has no size before it is drawn.
		plot.draw();
		return plot.makeHighResolution(plot.getTitle(), SCALE, true, false).getBufferedImage();
	}

	private List<Plot> plots() {
		final List<Plot> plots = new ArrayList<>();
		for (final FadedSpot spot : spots) {
			plots.add(intensity(spot));
			plots.add(spacing(spot));
		}
		return plots;
	}

	private Plot intensity(final FadedSpot spot) {
		final List<SpotPoint> points = spot.curve().points();
		final Plot plot = plot(FadingWording.spot(spot), "Intensity (squared modulation)", points, SpotPoint::intensity,
			SpotPoint::sigma);
		final List<DecayFit> fits = spot.fits();
		for (int i = fits.size() - 1; i >= 0; i--) {
			if (Double.isNaN(fits.get(i).amplitude())) continue;
			plot.setColor(i == 0 ? FIT : OTHER_FIT);
			plot.setLineWidth(i == 0 && !fits.get(0).refusal().isPresent() ? 2 : 1);
			plot.add("line", doses(points), fitted(fits.get(i), doses(points)));
		}
		plot.setLineWidth(1);
		return labelled(plot, FadingWording.verdict(spot));
	}

	private Plot spacing(final FadedSpot spot) {
		final List<SpotPoint> points = spot.curve().points().stream().filter(point -> !Double.isNaN(point.spacing()))
			.collect(Collectors.toList());
		final Plot plot = plot(FadingWording.spot(spot), "d (\u00c5)", points, SpotPoint::spacing, SpotPoint::spacingSigma);
		return labelled(plot, FadingWording.spacing(spot));
	}

	private static Plot labelled(final Plot plot, final String result) {
		plot.setColor(Color.DARK_GRAY);
		plot.setJustification(Plot.RIGHT);
		plot.addLabel(0.97, 0.08, plot.getTitle() + "\n" + result);
		return plot;
	}

	private Plot plot(final String title, final String quantity, final List<SpotPoint> points,
		final ToDoubleFunction<SpotPoint> value, final ToDoubleFunction<SpotPoint> sigma)
	{
		final Plot plot = new Plot(title, axis.label(), quantity);
		// Not the size of the frame: all pictures of a stack must be as wide, whatever their axes need.
		plot.setSize(WIDTH, HEIGHT);
		plot.setColor(POINT, POINT);
		final double[] x = points.stream().mapToDouble(axis::at).toArray();
		final double[] y = points.stream().mapToDouble(value).toArray();
		plot.add("circle", x, y);
		plot.addErrorBars(points.stream().mapToDouble(sigma).toArray());
		setLimits(plot, points, value, sigma);
		return plot;
	}

	private void setLimits(final Plot plot, final List<SpotPoint> points, final ToDoubleFunction<SpotPoint> value,
		final ToDoubleFunction<SpotPoint> sigma)
	{
		final List<SpotPoint> all = spots.get(0).curve().points();
		final double start = Math.min(0, axis.at(all.get(0)));
		final double end = axis.at(all.get(all.size() - 1));
		double low = Double.POSITIVE_INFINITY;
		double high = Double.NEGATIVE_INFINITY;
		for (final SpotPoint point : points) {
			low = Math.min(low, value.applyAsDouble(point) - sigma.applyAsDouble(point));
			high = Math.max(high, value.applyAsDouble(point) + sigma.applyAsDouble(point));
		}
		if (points.isEmpty()) plot.setLimits(start, end + 0.02 * (end - start), 0, 1);
		else plot.setLimits(start, end + 0.02 * (end - start), low - 0.05 * (high - low), high + 0.28 * (high - low));
	}

	private static double[] doses(final List<SpotPoint> points) {
		final double first = points.get(0).dose();
		final double last = points.get(points.size() - 1).dose();
		final double[] doses = new double[STEPS];
		for (int i = 0; i < STEPS; i++) {
			doses[i] = first + (last - first) * i / (STEPS - 1);
		}
		return doses;
	}

	private static double[] fitted(final DecayFit fit, final double[] doses) {
		final double[] values = new double[doses.length];
		for (int i = 0; i < values.length; i++) {
			values[i] = fit.intensity(doses[i]);
		}
		return values;
	}
}
