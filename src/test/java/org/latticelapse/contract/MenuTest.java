package org.latticelapse.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.scijava.command.CommandInfo;
import org.scijava.module.Module;
import org.scijava.module.ModuleItem;

/** Labels and macro keys of the commands. In all of Fiji a label stands for one command. */
class MenuTest {

	@Test
	void commandsAreInTheSuitesMenu() throws ClassNotFoundException {
		assertFalse(SuiteCommands.all().isEmpty());
		for (final CommandInfo command : SuiteCommands.all()) {
			assertTrue(SuiteCommands.menu(command).startsWith("Plugins>LatticeLapse"), command.getIdentifier());
		}
	}

	@Test
	void labelsAreUnique() throws ClassNotFoundException, IOException {
		final Set<String> labels = imagejLabels();
		assertTrue(labels.contains("FFT") && labels.contains("Gaussian Blur..."), "ImageJ's own labels");
		for (final CommandInfo command : SuiteCommands.all()) {
			final String label = SuiteCommands.label(command);
			assertTrue(labels.add(label), label + " is taken");
		}
	}

	@Test
	void commandsRunWithoutWindows() throws ClassNotFoundException {
		for (final CommandInfo command : SuiteCommands.all()) {
			assertTrue(command.canRunHeadless(), command.getIdentifier());
		}
	}

	/** SciJava gives no future for a command that is a Module, and {@code fiji --headless --run} would end before it (scijava-common issue 407). */
	@Test
	void headlessFijiCanWaitForEveryCommand() throws ClassNotFoundException {
		for (final CommandInfo command : SuiteCommands.all()) {
			assertFalse(Module.class.isAssignableFrom(command.loadDelegateClass()), command.getIdentifier());
		}
	}

	@Test
	void keysAreLowerCase() throws ClassNotFoundException {
		for (final CommandInfo command : SuiteCommands.all()) {
			for (final String key : SuiteCommands.keys(command)) {
				assertEquals(key.toLowerCase(Locale.ROOT), key, command.getIdentifier());
			}
		}
	}

	/** ImageJ looks for {@code radius=} and finds it in {@code minradius=} (ij.Macro#getValue, Recorder). */
	@Test
	void noKeyEndsWithAnother() throws ClassNotFoundException {
		for (final CommandInfo command : SuiteCommands.all()) {
			final List<String> keys = SuiteCommands.keys(command);
			for (final String key : keys) {
				for (final String other : keys) {
					assertTrue(key.equals(other) || !key.endsWith(other), command.getIdentifier() + ": " + key + " ends with " +
						other);
				}
			}
		}
	}

	/** A dialog that began with the folder of a macro run, or of another image, would write over its files. */
	@Test
	void noDialogBeginsWithAFolderToWriteTo() throws ClassNotFoundException {
		int folders = 0;
		for (final CommandInfo command : SuiteCommands.all()) {
			for (final ModuleItem<?> input : command.inputs()) {
				if (!input.getName().equals("saveto")) continue;
				assertFalse(input.isPersisted(), command.getIdentifier());
				assertEquals("", input.getDefaultValue(), command.getIdentifier());
				folders++;
			}
		}
		assertTrue(folders >= 10, folders + " commands");
	}

	private static Set<String> imagejLabels() throws IOException {
		final Properties menus = new Properties();
		try (InputStream stream = IJ.class.getResourceAsStream("/IJ_Props.txt")) {
			menus.load(stream);
		}
		final Set<String> labels = new HashSet<>();
		final Pattern quoted = Pattern.compile("\"([^\"]+)\",");
		for (final Object entry : menus.values()) {
			final Matcher label = quoted.matcher(entry.toString());
			if (label.find()) labels.add(label.group(1));
		}
		return labels;
	}
}
