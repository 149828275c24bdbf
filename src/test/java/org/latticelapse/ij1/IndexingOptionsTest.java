package org.latticelapse.ij1;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;

import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.latticelapse.command.FftLatticeIndexing;
import org.scijava.ItemIO;
import org.scijava.plugin.Parameter;
import org.scijava.service.Service;
import org.scijava.widget.Button;

/** The plain ImageJ entry takes the options of the SciJava command, and is as strict. */
class IndexingOptionsTest {

	@Test
	void hasTheKeysAndDefaultsOfTheCommand() throws IllegalAccessException {
		final FftLatticeIndexing command = new FftLatticeIndexing();
		final Map<String, String> declared = new LinkedHashMap<>();
		for (final Field field : FftLatticeIndexing.class.getDeclaredFields()) {
			final Parameter parameter = field.getAnnotation(Parameter.class);
			if (parameter == null || parameter.type() == ItemIO.OUTPUT || field.getType() == ImagePlus.class || field.getType() == Button.class ||
				Service.class.isAssignableFrom(field.getType()))
			{
				continue;
			}
			field.setAccessible(true);
			declared.put(field.getName(), field.get(command).toString());
		}
		assertEquals(declared, IndexingOptions.defaults());
	}

	@Test
	void takesWhatAMacroGives() {
		final String request = IndexingOptions.request(IndexingOptions.parse(
			"phases=[SEI, Cu] mind=1.20 showfft=false frames=all maxlattices=2")).toString();
		assertTrue(request.startsWith("phases=[SEI, Cu] ciffolder=[] temperature=auto mind=1.2 maxd=5.0 "), request);
		assertTrue(request.endsWith(" maxlattices=2 frames=all showfft=false saveto=[]"), request);
		assertTrue(IndexingOptions.request(IndexingOptions.parse("showfft")).showFft());
	}

	@Test
	void refusesWhatItDoesNotKnow() {
		assertTrue(refusal("phase=LiF").contains("\"phase\""));
		assertTrue(refusal("mind=small").contains("mind=small"));
		assertTrue(refusal("mind=9").contains("mind"));
		assertTrue(refusal("maxlattices=1.5").contains("maxlattices=1.5"));
		assertTrue(refusal("showfft=perhaps").contains("showfft=perhaps"));
		assertTrue(refusal("frames=none").contains("frames=none"));
		assertTrue(refusal("temperature=hot").contains("temperature=hot"));
	}

	private static String refusal(final String macro) {
		return assertThrows(IllegalArgumentException.class, () -> IndexingOptions.request(IndexingOptions.parse(
			macro))).getMessage();
	}
}
