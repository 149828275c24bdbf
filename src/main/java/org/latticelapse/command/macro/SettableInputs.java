package org.latticelapse.command.macro;

import ij.ImagePlus;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.scijava.Context;
import org.scijava.ItemVisibility;
import org.scijava.module.ModuleInfo;
import org.scijava.module.ModuleItem;
import org.scijava.service.Service;
import org.scijava.widget.Button;

/** The inputs of a command that a user or a macro can set. */
public final class SettableInputs {

	private SettableInputs() {
		// only static methods
	}

	/**
	 * @return whether an input is the image a command works on, or reads the record
	 *         of: if it is not named, it is the current one, and none if there is none
	 */
	public static boolean isCurrentImage(final ModuleItem<?> input) {
		return input.getType() == ImagePlus.class && (input.isRequired() || input.getName().equals("image"));
	}

	/** @return the inputs by their macro keys, in the order of the dialog. */
	public static Map<String, ModuleItem<?>> of(final ModuleInfo command) {
		final Map<String, ModuleItem<?>> inputs = new LinkedHashMap<>();
		for (final ModuleItem<?> input : command.inputs()) {
			final Class<?> type = input.getType();
			final boolean settable = !Service.class.isAssignableFrom(type) && !Context.class.isAssignableFrom(type) &&
				type != Button.class && input.getVisibility() != ItemVisibility.MESSAGE;
			if (settable) inputs.put(input.getName().toLowerCase(Locale.ROOT), input);
		}
		return inputs;
	}
}
