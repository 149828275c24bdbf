// Makes the pictures of Safe Imaging Window in the folder given as argument:
//
//     macros/run docs/pictures-report.ijm docs/images

folder = getArgument();
if (folder == "") exit("Give the folder of the pictures as argument");
File.makeDirectory(folder);

run("Safe Imaging Window...", "doserate=100 frametime=0.1 voltage=200");
saveAs("PNG", folder + File.separator + "safe-imaging-window.png");

run("Safe Imaging Window...", "phases=[Li2CO3, LiF, Li] doserate=20 frametime=0.5 priordose=30 safetyfactor=0.5");
saveAs("PNG", folder + File.separator + "safe-imaging-window-prior-dose.png");
