package org.latticelapse.command.macro;

import org.scijava.Priority;
import org.scijava.module.Module;
import org.scijava.module.ModuleItem;
import org.scijava.module.process.AbstractPostprocessorPlugin;
import org.scijava.module.process.PostprocessorPlugin;
import org.scijava.plugin.Plugin;

/** This suite's commands show what they have made themselves; it must not be displayed a second time. */
@Plugin(type = PostprocessorPlugin.class, priority = Priority.VERY_HIGH)
public final class ShownOutputs extends AbstractPostprocessorPlugin {

	@Override
	public void process(final Module module) {
		if (!StrictMacroOptions.isOfSuite(module)) return;
		for (final ModuleItem<?> output : module.getInfo().outputs()) {
			module.resolveOutput(output.getName());
		}
	}
}
