package org.latticelapse.io.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged files; {@code org.latticelapse.benchmark.FormatFuzz} tries many more. */
class FuzzTest {

	private static final int COPIES = 150;

	@ParameterizedTest
	@ValueSource(strings = { "synth_8bit_sparse_nowaste_V0.eer", "synth_8bit_256_V0.eer", "mrcfile_EMD-3197.map",
		"DE_20241021_00405_movie.mrc", "gatan_3D_test-10.dm3", "gatan_3D_test-10.dm4",
		"tia_64x64_TEM_images_acquire_1.ser", "velox_tem_stack.emd", "tvips_2345_000.tvips" })
	void damagedFilesEndInTheDocumentedException(final String sample, @TempDir final Path folder) throws IOException,
		InterruptedException
	{
		assertEquals(Collections.emptyList(), new Fuzz(FormatSamples.require(sample), folder).run(COPIES, 1).failures());
	}
}
