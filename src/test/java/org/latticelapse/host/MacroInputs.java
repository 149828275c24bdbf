package org.latticelapse.host;

import ij.IJ;
import ij.ImagePlus;
import ij.Macro;
import ij.WindowManager;

import org.scijava.Priority;
import org.scijava.convert.ConvertService;
import org.scijava.module.Module;
import org.scijava.module.ModuleItem;
import org.scijava.module.process.AbstractPreprocessorPlugin;
import org.scijava.module.process.PreprocessorPlugin;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;

/**
 * Fills a command's inputs from the macro options as lenient as Fiji's
 * MacroPreprocessor: unknown keys pass, values that can not be converted are
 * ignored, and the title of no open image makes an empty image.
 */
@Plugin(type = PreprocessorPlugin.class, priority = 2 * Priority.VERY_HIGH)
public final class MacroInputs extends AbstractPreprocessorPlugin {

	@Parameter
	private ConvertService convert;

	@Override
	public void process(final Module module) {
		final String options = IJ.isMacro() ? Macro.getOptions() : null;
		if (options == null) return;
		for (final ModuleItem<?> input : module.getInfo().inputs()) {
			final String text = Macro.getValue(options, input.getName(), null);
			final Object value = text == null ? null : value(text, input.getType());
			if (value == null) continue;
			module.setInput(input.getName(), value);
			module.resolveInput(input.getName());
		}
	}

	private Object value(final String text, final Class<?> type) {
		if (type == ImagePlus.class) {
			final ImagePlus open = text.matches("-?\\d+") ? WindowManager.getImage(Integer.parseInt(text)) : WindowManager
				.getImage(text);
			if (open != null) return open;
		}
		return convert.convert(text, type);
	}
}
