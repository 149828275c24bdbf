// Makes the pictures of Safe Imaging Window and Acquisition Report in the folder given as argument:
//
//     macros/run docs/pictures-report.ijm docs/images

folder = getArgument();
if (folder == "") exit("Give the folder of the pictures as argument");
File.makeDirectory(folder);

run("Safe Imaging Window...", "doserate=100 frametime=0.1 voltage=200");
saveAs("PNG", folder + File.separator + "safe-imaging-window.png");

run("Safe Imaging Window...", "phases=[Li2CO3, LiF, Li] doserate=20 frametime=0.5 priordose=30 safetyfactor=0.5");
saveAs("PNG", folder + File.separator + "safe-imaging-window-prior-dose.png");

run("HRTEM movie of LiF decomposing (LatticeLapse)");
run("Acquisition Report...", "detector=[Falcon 4i] holder=[cooling holder, liquid nitrogen] material=SEI electrolyte=[1 M LiPF6 in EC/DMC] electrolyteclass=low storagetime=5 millingion=Ga millingtemperature=cryo transfer=[inert gas] airexposure=0 saveto=[" + folder + "]");
name = folder + File.separator + getTitle();
open(name + ".Acquisition Report.png");
run("Size...", "width=820 constrain average interpolation=Bilinear");
saveAs("PNG", folder + File.separator + "acquisition-report.png");
endings = newArray(".Acquisition Report.png", ".Acquisition Report.md", ".Acquisition Report.json", ".Protocol Checks.csv");
for (i = 0; i < endings.length; i++) done = File.delete(name + endings[i]);
