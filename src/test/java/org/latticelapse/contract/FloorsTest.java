package org.latticelapse.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.nio.file.Paths;

import org.junit.jupiter.api.Test;

/** The house: who may use whom. */
class FloorsTest {

	private static final JavaClasses PRODUCT = new ClassFileImporter().importPath(Paths.get("target/classes"));

	private static final String CORE = Floors.ROOT + ".core..";

	@Test
	void everyPackageHasAFloor() {
		for (final JavaClass type : PRODUCT) {
			assertTrue(Floors.room(type.getPackageName()).isPresent(), type.getName() + " is in a package without a floor");
		}
	}

	@Test
	void packagesUseOnlyTheFloorsBelow() {
		classes().should(useOnlyFloorsBelow()).check(PRODUCT);
	}

	@Test
	void packagesHaveNoCycles() {
		slices().matching(Floors.ROOT + ".(**)").should().beFreeOfCycles().check(PRODUCT);
	}

	@Test
	void coreUsesPlainLibrariesOnly() {
		classes().that().resideInAPackage(CORE).should().onlyDependOnClassesThat().resideInAnyPackage(CORE, "java.lang..",
			"java.util..", "java.io..", "java.nio..", "java.math..", "java.net..", "java.text..", "java.time..",
			"net.imglib2..", "org.jtransforms..", "pl.edu.icm.jlargearrays..", "org.apache.commons.math3..",
			"org.apache.commons.csv..", "com.google.gson..", "").check(PRODUCT);
	}

	@Test
	void onlyCommandsUseSciJava() {
		noClasses().that().resideOutsideOfPackages(Floors.ROOT + ".command..", Floors.ROOT + ".ij1..").should()
			.dependOnClassesThat().resideInAPackage("org.scijava..").check(PRODUCT);
	}

	@Test
	void knowsWhichPackagesMayUseWhich() {
		assertTrue(Floors.mayUse("core.fourier", "core.crystal"));
		assertFalse(Floors.mayUse("core.crystal", "core.fourier"));
		assertFalse(Floors.mayUse("core.image", "core.crystal"));
		assertFalse(Floors.mayUse("core.motion", "core.indexing"));
		assertTrue(Floors.mayUse("core.report", "core.labeling"));
		assertFalse(Floors.mayUse("core.labeling", "core.report"));
		assertTrue(Floors.mayUse("ij1", "command"));
		assertEquals("core.image", Floors.room("org.latticelapse.core.image.pyramid").get());
		assertFalse(Floors.room("org.latticelapse.core.images").isPresent());
	}

	private static ArchCondition<JavaClass> useOnlyFloorsBelow() {
		return new ArchCondition<JavaClass>("use only packages on the floors below") {

			@Override
			public void check(final JavaClass type, final ConditionEvents events) {
				for (final Dependency dependency : type.getDirectDependenciesFromSelf()) {
					final JavaClass used = dependency.getTargetClass().getBaseComponentType();
					if (!used.getPackageName().startsWith(Floors.ROOT)) continue;
					final boolean allowed = Floors.mayUse(Floors.room(type.getPackageName()).get(), Floors.room(used
						.getPackageName()).get());
					events.add(new SimpleConditionEvent(type, allowed, dependency.getDescription()));
				}
			}
		};
	}
}
