package org.latticelapse.ij1;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.simulation.SampleImages;

import ij.ImagePlus;

class OpenSampleTest {

	@Test
	void theInfoSaysThatAndHowTheImageIsSimulated() {
		final ImagePlus image = OpenSample.open(SampleImages.LIF);
		assertEquals("LiF_011", image.getTitle());
		assertEquals(512, image.getWidth());
		final String info = image.getInfoProperty();
		for (final String word : new String[] { "Simulated", "LiF [0 1 1]", "300.0 kV", "e/A2", "Seed", "BSD-2-Clause" }) {
			assertTrue(info.contains(word), word + " is missing in " + info);
		}
	}

	@Test
	void theMenuOffersEachSampleOnce() throws IOException {
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(getClass().getResourceAsStream(
			"/plugins.config"), StandardCharsets.UTF_8)))
		{
			final String prefix = OpenSample.class.getName() + "(\"";
			final Set<String> offered = lines.lines().filter(line -> line.contains(prefix)).map(line -> line.substring(line
				.indexOf(prefix) + prefix.length(), line.lastIndexOf('"'))).collect(Collectors.toSet());
			assertEquals(Arrays.stream(SampleImages.values()).map(Enum::name).collect(Collectors.toSet()), offered);
		}
	}
}
