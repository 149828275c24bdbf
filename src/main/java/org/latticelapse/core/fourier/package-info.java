/**
 * What the Fourier transforms of micrographs show: where peaks stand out of the
 * noise ({@link org.latticelapse.core.fourier.PeakSearch}), and how strong given
 * fringes are in each place ({@link org.latticelapse.core.fourier.Demodulator}).
 * Both begin with a {@link org.latticelapse.core.fourier.PreparedMicrograph}.
 */
package org.latticelapse.core.fourier;
