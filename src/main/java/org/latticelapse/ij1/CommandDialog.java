package org.latticelapse.ij1;

import ij.IJ;
import ij.ImagePlus;
import ij.Macro;
import ij.WindowManager;
import ij.gui.GenericDialog;
import ij.plugin.frame.Recorder;

import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.latticelapse.command.macro.OpenImages;
import org.latticelapse.command.macro.SettableInputs;
import org.latticelapse.view.HelpPage;
import org.scijava.command.CommandInfo;
import org.scijava.module.MethodCallException;
import org.scijava.module.Module;
import org.scijava.module.ModuleItem;
import org.scijava.module.ModuleService;
import org.scijava.widget.FileWidget;

/**
 * Asks for the inputs of a SciJava command in a dialog of ImageJ 1.x, which
 * begins with the values used last and is recorded as Fiji would record it.
 */
final class CommandDialog {

	private static final int COLUMNS = 32;

	private final List<ModuleItem<?>> inputs = new ArrayList<>();
	private final CommandInfo command;
	private final ModuleService modules;

	CommandDialog(final CommandInfo command, final ModuleService modules) {
		this.command = command;
		this.modules = modules;
		inputs.addAll(SettableInputs.of(command).values());
		inputs.removeIf(input -> input.getType() == ImagePlus.class);
	}

	/**
	 * Fills in the module's inputs as the user wants them.
	 *
	 * @return false if the user cancels
	 * @throws MethodCallException if the command can not say what to begin with
	 */
	boolean fill(final Module module) throws MethodCallException {
		for (final ModuleItem<?> input : command.inputs()) {
			if (input.getType() == ImagePlus.class) {
				resolve(module, input, SettableInputs.isCurrentImage(input) ? WindowManager.getCurrentImage() : null);
			}
		}
		module.initialize();
		final Map<ModuleItem<?>, Object> values = new LinkedHashMap<>();
		inputs.forEach(input -> values.put(input, initial(module, input)));
		for (Optional<String> fault = ask(values); fault.isPresent(); fault = ask(values)) {
			if (fault.get().isEmpty()) {
				values.forEach((input, value) -> resolve(module, input, value));
				return true;
			}
			values.replaceAll((input, value) -> isNoNumber(value) ? initial(module, input) : value);
			IJ.error(title(), title() + ": " + fault.get() + "; write numbers with a decimal point, like 0.5");
		}
		return false;
	}

	/**
	 * @param values what the dialog begins with; then what the user has answered, a
	 *          field that holds no number as NaN
	 * @return what is wrong with an answer, empty: nothing; none if the user cancels
	 */
	private Optional<String> ask(final Map<ModuleItem<?>, Object> values) {
		// Without this a second dialog would be recorded in addition to the first.
		if (Recorder.record) Recorder.setCommand(Recorder.getCommand());
		final GenericDialog dialog = new GenericDialog(title());
		values.forEach((input, value) -> add(input, value, dialog));
		dialog.addHelp(HelpPage.of(command.getMenuPath().getLeaf().getName()));
		dialog.showDialog();
		awaitDisposal();
		if (dialog.wasCanceled()) return Optional.empty();
		values.replaceAll((input, value) -> answer(input, dialog));
		return Optional.of(dialog.invalidNumber() ? dialog.getErrorMessage() : "");
	}

	private String title() {
		return command.getTitle().replace("...", "");
	}

	private static boolean isNoNumber(final Object value) {
		return value instanceof Double && ((Double) value).isNaN();
	}

	/**
	 * ImageJ wakes who waits for a dialog some moments before it begins to count
	 * the dialog's fields anew; answers read in between would go to the wrong inputs.
	 */
	private static void awaitDisposal() {
		if (EventQueue.isDispatchThread()) return;
		try {
			EventQueue.invokeAndWait(() -> {});
		}
		catch (final InterruptedException | InvocationTargetException e) {
			throw new IllegalStateException("the dialog was not closed", e);
		}
	}

	/** @return the label of a field, from whose first word the Recorder takes the macro key. */
	static String label(final String key, final String label) {
		return Macro.trimKey(label).equals(key) ? label : key + ": " + label;
	}

	private static void add(final ModuleItem<?> input, final Object value, final GenericDialog dialog) {
		final String key = input.getName();
		final String label = label(key, input.getLabel() == null ? key : input.getLabel());
		if (isTruth(input)) {
			dialog.addCheckbox(label, Boolean.TRUE.equals(value));
		}
		else if (isNumber(input)) {
			dialog.addNumericField(label, ((Number) value).doubleValue(), digits(input, (Number) value), 8, "");
		}
		else if (hasChoices(input)) {
			dialog.addChoice(label, choices(input), String.valueOf(value));
		}
		else if (isTitle(input)) {
			dialog.addChoice(label, titles(), text(value));
		}
		else if (key.equals("saveto") || key.endsWith("folder") || FileWidget.DIRECTORY_STYLE.equals(input.getWidgetStyle())) {
			dialog.addDirectoryField(label, text(value), COLUMNS);
		}
		else if (FileWidget.OPEN_STYLE.equals(input.getWidgetStyle())) {
			dialog.addFileField(label, text(value), COLUMNS);
		}
		else {
			dialog.addStringField(label, text(value), COLUMNS);
		}
	}

	private static Object answer(final ModuleItem<?> input, final GenericDialog dialog) {
		if (isTruth(input)) {
			final boolean ticked = dialog.getNextBoolean();
			// ImageJ records only boxes that are ticked, and a missing key means the default.
			if (Recorder.record && !ticked) Recorder.recordOption(input.getName(), "false");
			return ticked;
		}
		if (isNumber(input)) {
			final double number = dialog.getNextNumber();
			return isWhole(input) && !Double.isNaN(number) ? (Object) (int) Math.rint(number) : (Object) number;
		}
		return hasChoices(input) || isTitle(input) ? dialog.getNextChoice() : dialog.getNextString();
	}

	/** What was used last, as far as inputs are remembered, else what the command begins with. */
	private Object initial(final Module module, final ModuleItem<?> input) {
		final Object last = input.isPersisted() ? modules.load(input) : null;
		if (last != null && !isNoNumber(last)) return last;
		final Object begin = module.getInput(input.getName());
		return begin == null ? input.getDefaultValue() : begin;
	}

	private static void resolve(final Module module, final ModuleItem<?> input, final Object value) {
		module.setInput(input.getName(), value);
		module.resolveInput(input.getName());
	}

	private static boolean isTruth(final ModuleItem<?> input) {
		return input.getType() == boolean.class || input.getType() == Boolean.class;
	}

	private static boolean isWhole(final ModuleItem<?> input) {
		return input.getType() == int.class || input.getType() == Integer.class;
	}

	private static boolean isNumber(final ModuleItem<?> input) {
		return isWhole(input) || input.getType() == double.class || input.getType() == Double.class;
	}

	private static int digits(final ModuleItem<?> input, final Number value) {
		if (isWhole(input)) return 0;
		return value.doubleValue() != 0 && Math.abs(value.doubleValue()) < 0.01 ? -3 : 3;
	}

	private static boolean hasChoices(final ModuleItem<?> input) {
		return input.getChoices() != null && !input.getChoices().isEmpty();
	}

	private static String[] choices(final ModuleItem<?> input) {
		return input.getChoices().stream().map(Object::toString).toArray(String[]::new);
	}

	private static boolean isTitle(final ModuleItem<?> input) {
		return OpenImages.TITLE.equals(input.getWidgetStyle());
	}

	/** @return the titles of the open images, after an empty one for none of them. */
	private static String[] titles() {
		return Stream.concat(Stream.of(""), Arrays.stream(WindowManager.getImageTitles())).toArray(String[]::new);
	}

	private static String text(final Object value) {
		return value == null ? "" : value.toString();
	}
}
