package org.latticelapse.command.macro;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.latticelapse.core.crystal.EditDistance;
import org.scijava.Priority;
import org.scijava.convert.ConvertService;
import org.scijava.module.Module;
import org.scijava.module.ModuleItem;
import org.scijava.module.process.AbstractPreprocessorPlugin;
import org.scijava.module.process.PreprocessorPlugin;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.thread.ThreadService;

/**
 * Gives this suite's commands their inputs when nobody can fill in a dialog,
 * and is strict about it: an input the macro does not mention has its declared
 * default, never the value used last; an unknown key, a value that does not fit
 * and an image that is not open stop the macro with one sentence. A boolean
 * input takes {@code key=true}, {@code key=false}, and the key alone for true.
 * <p>
 * Runs right after Fiji's MacroPreprocessor, whose results it replaces. Called
 * from a menu it does nothing, and the dialog remembers the last values.
 * </p>
 */
@Plugin(type = PreprocessorPlugin.class, priority = 2 * Priority.VERY_HIGH - 1)
public final class StrictMacroOptions extends AbstractPreprocessorPlugin {

	/** Where the commands are. */
	private static final String SUITE = "org.latticelapse.command.";

	// SciJava makes the preprocessors of a call in the thread that calls.
	private final MacroCall call = new MacroCall();

	@Parameter
	private ConvertService convert;

	@Parameter
	private ThreadService threads;

	@Override
	public void process(final Module module) {
		if (!isOfSuite(module) || !call.isUnattended(threads)) return;
		try {
			resolve(module, MacroOptions.parse(call.options()));
		}
		catch (final IllegalArgumentException fault) {
			CommandError.report(module.getInfo().getTitle(), fault.getMessage(), this);
		}
	}

	/** @return whether a module is one of the suite's commands. */
	static boolean isOfSuite(final Module module) {
		return module.getInfo().getDelegateClassName().startsWith(SUITE);
	}

	private void resolve(final Module module, final MacroOptions options) {
		final Map<String, ModuleItem<?>> inputs = SettableInputs.of(module.getInfo());
		checkKeys(options, new ArrayList<>(inputs.keySet()));
		for (final Map.Entry<String, ModuleItem<?>> entry : inputs.entrySet()) {
			final ModuleItem<?> input = entry.getValue();
			final InputValue accepted = new InputValue(input);
			final Object value = options.contains(entry.getKey()) //
				? accepted.read(options.value(entry.getKey()), convert) : unnamed(module, input);
			module.setInput(input.getName(), accepted.checked(value));
			module.resolveInput(input.getName());
		}
	}

	/** The value of an input the macro does not mention. */
	private Object unnamed(final Module module, final ModuleItem<?> input) {
		final boolean given = !call.isMacro() && module.isInputResolved(input.getName());
		if (given) return module.getInput(input.getName());
		return SettableInputs.isCurrentImage(input) ? call.currentImage() : input.getDefaultValue();
	}

	private static void checkKeys(final MacroOptions options, final List<String> known) {
		for (final String key : options.keys()) {
			if (known.contains(key)) continue;
			final String remedy = EditDistance.nearest(key, known).map(nearest -> "did you mean \"" + nearest + "\"?")
				.orElse("the options are " + String.join(", ", known) + ". A value with blanks stands in brackets.");
			throw new IllegalArgumentException("there is no option \"" + key + "\"; " + remedy);
		}
	}
}
