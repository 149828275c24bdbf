package org.latticelapse.ij1;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.latticelapse.host.MacroResult;
import org.latticelapse.view.ProjectInfo;

class AboutLatticeLapseTest {

	@Test
	void tellsVersionCitationAndLicence() {
		final String text = MacroResult.of("run('About LatticeLapse...');").output();
		for (final String word : new String[] { ProjectInfo.version(), ProjectInfo.web(), "cite", "2412.19376",
			"BSD-2-Clause" })
		{
			assertTrue(text.contains(word), word + " is missing in " + text);
		}
	}
}
