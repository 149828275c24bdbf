package org.latticelapse.core.report;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import org.latticelapse.core.dose.limit.CriticalDoses;

/**
 * The protocol for lithium metal and its SEI, from storage to the microscope, of
 * Bai, Liu et al., arXiv:2412.19376.
 */
public final class Protocol {

	/** Where the protocol is published. */
	public static final String SOURCE = "Bai, Liu et al., Guidelines for Correlative Imaging and Analysis of Reactive " +
		"Lithium Metal Battery Materials, arXiv:2412.19376";

	private static final List<ProtocolCheck> CHECKS = Collections.unmodifiableList(Arrays.asList(new StorageCheck(),
		new MillingCheck(), new TransferTimeCheck(), new TransferCheck(), new AirCheck(), new DoseRateReportedCheck(),
		new TotalDoseReportedCheck(), new TemperatureCheck(), new DoseRateCheck(), new CriticalDoseCheck(CriticalDoses
			.builtIn())));

	private Protocol() {}

	/** @return how a record stands to each point, in the order of the work. */
	public static List<CheckResult> check(final AcquisitionRecord record) {
		return CHECKS.stream().map(check -> check.check(record)).collect(Collectors.toList());
	}
}
