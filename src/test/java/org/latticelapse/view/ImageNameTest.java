package org.latticelapse.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles to file names. */
class ImageNameTest {

	@ParameterizedTest
	@CsvSource({ "grain.tif, grain", "grain.TIFF, grain", "a.b.mrc, a.b", "movie.zip, movie", "x.dm4, x",
		"run 3.5 kx, run 3.5 kx", "no extension, no extension", "a/b:c*d?.tif, a_b_c_d_", "'C:\\x.tif', C__x",
		"'\"<a>|.tif', __a__", "scan.tif.zip, scan.tif", "LiF.cif, LiF.cif", "'ends with dot.', ends with dot_",
		".tif, .tif", "'', image" })
	void dropsExtensionsAndIllegalCharacters(final String title, final String name) {
		assertEquals(name, ImageName.of(title));
	}
}
