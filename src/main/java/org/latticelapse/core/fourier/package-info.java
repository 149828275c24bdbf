/**
 * The Fourier transform of micrographs. A
 * {@link org.latticelapse.core.fourier.PreparedMicrograph} is what transforms
 * begin with. How strong given fringes are in each place tells
 * {@link org.latticelapse.core.fourier.Demodulator}; how the power of small areas
 * is spread over frequencies, {@link org.latticelapse.core.fourier.LocalSpectra};
 * what of it the camera makes, {@link org.latticelapse.core.fourier.CameraFit}.
 * Peaks have a package of their own below this one.
 */
package org.latticelapse.core.fourier;
