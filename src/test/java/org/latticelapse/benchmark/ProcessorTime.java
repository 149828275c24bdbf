package org.latticelapse.benchmark;

import com.sun.management.OperatingSystemMXBean;

import java.lang.management.ManagementFactory;

/** The time this program has kept the processor's cores busy: unlike that of the clock, others do not lengthen it. */
final class ProcessorTime {

	private ProcessorTime() {}

	/** @return the time of all threads, s. */
	static double seconds() {
		return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() * 1e-9;
	}
}
