/**
 * Peaks that stand out of the noise. Spectra of overlapping tiles
 * ({@code TileSpectrum}) have a fitted noise floor ({@code NoiseFloor}), over which
 * maxima are found and refined between the bins ({@code PeakFinder}).
 * {@link org.latticelapse.core.fourier.peak.PeakSearch} asks what is in a field,
 * {@link org.latticelapse.core.fourier.peak.TileSurvey} where,
 * {@link org.latticelapse.core.fourier.peak.WindowSearch} and
 * {@link org.latticelapse.core.fourier.peak.MatchedPeak} measure in windows made
 * to fit.
 */
package org.latticelapse.core.fourier.peak;
