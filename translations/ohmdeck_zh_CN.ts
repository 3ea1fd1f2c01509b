<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ohm::action</name>
    <message>
        <source>%1 needs a person&apos;s approval, and nobody is there to ask.</source>
        <translation>%1 需要用户批准，但现在无人可以询问。</translation>
    </message>
    <message>
        <source>Open the workbench&apos;s window, or allow it in the settings under Assistants.</source>
        <translation>请打开工作台窗口，或在设置的“助手”中允许它。</translation>
    </message>
    <message>
        <source>%1 was refused (%2).</source>
        <translation>%1 被拒绝（%2）。</translation>
    </message>
    <message>
        <source>Ask the person what to do instead; do not repeat the call unchanged.</source>
        <translation>请询问用户改做什么；不要原样重复此调用。</translation>
    </message>
    <message>
        <source>%1 was cancelled before it began.</source>
        <translation>%1 在开始前已被取消。</translation>
    </message>
    <message>
        <source>There is no job %1; the last %2 that ended are kept.</source>
        <translation>没有任务 %1；只保留最近结束的 %2 个。</translation>
    </message>
    <message>
        <source>job_list names the jobs there are.</source>
        <translation>job_list 会列出现有的任务。</translation>
    </message>
    <message>
        <source>Nobody holds %1.</source>
        <translation>没有人占用 %1。</translation>
    </message>
    <message>
        <source>%1 is held by %2 since %3 (%4).</source>
        <translation>%1 自 %3 起被 %2 占用（%4）。</translation>
    </message>
    <message>
        <source>Wait until it is given back, or ask the person to take it over in the Bench panel.</source>
        <translation>请等待归还，或请用户在“工作台”面板中接管。</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>询问我</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Opening, starting and stopping things of the workbench.</source>
        <translation>打开、启动和停止工作台上的对象。</translation>
    </message>
    <message>
        <source>Writing to virtual machines and simulated devices.</source>
        <translation>写入虚拟机和模拟设备。</translation>
    </message>
    <message>
        <source>Writing to real devices.</source>
        <translation>写入真实设备。</translation>
    </message>
    <message>
        <source>What cannot be undone, such as erasing. &quot;Allow&quot; is treated as &quot;Ask me&quot;.</source>
        <translation>无法撤销的操作，例如擦除。“允许”会按“询问我”处理。</translation>
    </message>
    <message>
        <source>What single clients may do at most beyond reading, by their name.</source>
        <translation>各个客户端除读取外最多可以做什么，按名称设置。</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>There is no action &quot;%1&quot;.</source>
        <translation>没有名为“%1”的动作。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>是否想用 %1？</translation>
    </message>
    <message>
        <source>%1 must be %2, but %3 was given.</source>
        <translation>%1 必须是 %2，但给出的是 %3。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be at least %3.</source>
        <translation>%1 为 %2；它至少必须是 %3。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be from %3 to %4.</source>
        <translation>%1 为 %2；它必须在 %3 到 %4 之间。</translation>
    </message>
    <message>
        <source>%1 has %2 characters; at most %3 are allowed.</source>
        <translation>%1 有 %2 个字符；最多允许 %3 个。</translation>
    </message>
    <message>
        <source>%1 is no regular expression: %2 at character %3 of &quot;%4&quot;.</source>
        <translation>%1 不是正则表达式：%2，位于“%4”的第 %3 个字符。</translation>
    </message>
    <message>
        <source>%1 must be pairs of hexadecimal digits such as &quot;48 65 6c&quot;, but %2 was given.</source>
        <translation>%1 必须是成对的十六进制数字，例如“48 65 6c”，但给出的是 %2。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be one of: %3.</source>
        <translation>%1 为 %2；它必须是以下之一：%3。</translation>
    </message>
    <message>
        <source>%1 has %2 entries; at most %3 are allowed.</source>
        <translation>%1 有 %2 项；最多允许 %3 项。</translation>
    </message>
    <message>
        <source>There is no field %1. Did you mean %2?</source>
        <translation>没有字段 %1。是否想用 %2？</translation>
    </message>
    <message>
        <source>There is no field %1: no argument is taken here.</source>
        <translation>没有字段 %1：这里不接受参数。</translation>
    </message>
    <message>
        <source>There is no field %1. Known fields: %2.</source>
        <translation>没有字段 %1。已知字段：%2。</translation>
    </message>
    <message>
        <source>%1 must be an object, but %2 was given.</source>
        <translation>%1 必须是对象，但给出的是 %2。</translation>
    </message>
    <message>
        <source>The field %1 is missing. %2</source>
        <translation>缺少字段 %1。%2</translation>
    </message>
    <message>
        <source>Changing the bench</source>
        <translation>更改工作台</translation>
    </message>
    <message>
        <source>Writing to simulations</source>
        <translation>写入仿真设备</translation>
    </message>
    <message>
        <source>Writing to hardware</source>
        <translation>写入硬件</translation>
    </message>
    <message>
        <source>Destroying</source>
        <translation>不可撤销的操作</translation>
    </message>
    <message>
        <source>Single clients</source>
        <translation>单个客户端</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>an integer or text such as &quot;0x20000000&quot;</source>
        <translation>整数或 &quot;0x20000000&quot; 这样的文本</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>ohm::console</name>
    <message>
        <source>The workbench did not come up in time.</source>
        <translation>工作台没有及时启动。</translation>
    </message>
    <message>
        <source>No workbench is open: start ohmdeck, or ohmctl serve.</source>
        <translation>没有打开的工作台：请启动 ohmdeck，或运行 ohmctl serve。</translation>
    </message>
    <message>
        <source>ohmctl help ACTION lists the flags.</source>
        <translation>ohmctl help ACTION 会列出各个选项。</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 需要一个值。</translation>
    </message>
    <message>
        <source>--wait takes seconds, not %1.</source>
        <translation>--wait 的值是秒数，不能是 %1。</translation>
    </message>
    <message>
        <source>There is no flag --%1.</source>
        <translation>没有选项 --%1。</translation>
    </message>
    <message>
        <source>There is no flag --%1. Did you mean --%2?</source>
        <translation>没有选项 --%1。是否想用 --%2？</translation>
    </message>
    <message>
        <source>There is no field left for &quot;%1&quot;.</source>
        <translation>没有字段可以接收“%1”。</translation>
    </message>
    <message>
        <source>A workbench could not be started: %1.</source>
        <translation>无法启动工作台：%1。</translation>
    </message>
    <message>
        <source>The workbench ended while it was starting; its log is %1.</source>
        <translation>工作台在启动时退出；其日志是 %1。</translation>
    </message>
    <message>
        <source>ohmctl help lists the commands.</source>
        <translation>ohmctl help 会列出各个命令。</translation>
    </message>
    <message>
        <source>tools takes --json or --markdown, not %1.</source>
        <translation>tools 接受 --json 或 --markdown，不接受 %1。</translation>
    </message>
    <message>
        <source>serve does not know %1.</source>
        <translation>serve 不认识 %1。</translation>
    </message>
    <message>
        <source>mcp does not know %1.</source>
        <translation>mcp 不认识 %1。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>Not looked for.</source>
        <translation>未查找。</translation>
    </message>
    <message>
        <source>The workbench was closed.</source>
        <translation>工作台已被关闭。</translation>
    </message>
    <message>
        <source>Open it again, or repeat the command with --local.</source>
        <translation>请重新打开它，或加上 --local 重复该命令。</translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation>该调用已被取消。</translation>
    </message>
    <message>
        <source>The workbench sent no JSON.</source>
        <translation>工作台发来的不是 JSON。</translation>
    </message>
</context>
<context>
    <name>ohm::core</name>
    <message>
        <source>The program %1 is not installed.</source>
        <translation>程序 %1 未安装。</translation>
    </message>
    <message>
        <source>Install the package %1.</source>
        <translation>请安装软件包 %1。</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>退出码 %1</translation>
    </message>
    <message>
        <source>ended by signal %1 (%2)</source>
        <translation>被信号 %1（%2）终止</translation>
    </message>
    <message>
        <source>%1 is still running.</source>
        <translation>%1 仍在运行。</translation>
    </message>
    <message>
        <source>The end of %1 cannot be waited for: too many open files.</source>
        <translation>无法等待 %1 结束：打开的文件过多。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 没有及时应答。</translation>
    </message>
    <message>
        <source>Waiting for %1 was cancelled.</source>
        <translation>等待 %1 已被取消。</translation>
    </message>
    <message>
        <source>Talking to %1 failed</source>
        <translation>与 %1 通信失败</translation>
    </message>
    <message>
        <source>%1 reads no more input.</source>
        <translation>%1 不再读取输入。</translation>
    </message>
    <message>
        <source>The input of %1 is closed.</source>
        <translation>%1 的输入已关闭。</translation>
    </message>
    <message>
        <source>The output of %1 has ended.</source>
        <translation>%1 的输出已结束。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be started in the folder %2</source>
        <translation>无法在文件夹 %2 中启动 %1</translation>
    </message>
    <message>
        <source>%1 cannot be started</source>
        <translation>无法启动 %1</translation>
    </message>
    <message>
        <source>The program&apos;s interpreter or loader is not installed.</source>
        <translation>该程序的解释器或加载器未安装。</translation>
    </message>
    <message>
        <source>Install the package %1 again.</source>
        <translation>请重新安装软件包 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be watched</source>
        <translation>无法监视 %1</translation>
    </message>
    <message>
        <source>More than %1 programs cannot be started.</source>
        <translation>最多只能启动 %1 个程序。</translation>
    </message>
    <message>
        <source>The process that guards started programs cannot be started</source>
        <translation>无法启动看护已启动程序的进程</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The folder %1 belongs to somebody else.</source>
        <translation>文件夹 %1 属于其他人。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; at most %3 are read.</source>
        <translation>%1 有 %2 字节；最多读取 %3 字节。</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read (%2); the defaults apply. The file is kept as %3.</source>
        <translation>无法读取 %1 中的设置（%2）；现使用默认值。该文件已保留为 %3。</translation>
    </message>
    <message>
        <source>%1 %2 of %3 bytes went out.</source>
        <translation>%1 已发出 %2 字节，共 %3 字节。</translation>
    </message>
</context>
<context>
    <name>ohm::data</name>
    <message>
        <source>a reset of this chip takes down Linux on its Cortex-A53 cores too.</source>
        <translation>复位该芯片也会使其 Cortex-A53 内核上的 Linux 停止运行。</translation>
    </message>
    <message>
        <source>The cores are held in reset until the system firmware lets them run: connect after Linux or the boot loader has started them.</source>
        <translation>内核保持在复位状态，直到系统固件让它们运行：请在 Linux 或引导程序启动它们之后再连接。</translation>
    </message>
    <message>
        <source>With TrustZone switched on only what the secure program allows can be seen.</source>
        <translation>启用 TrustZone 时，只能看到安全程序允许的内容。</translation>
    </message>
    <message>
        <source>a reset of this chip takes down Linux on its Cortex-A8 core too.</source>
        <translation>复位该芯片也会使其 Cortex-A8 内核上的 Linux 停止运行。</translation>
    </message>
    <message>
        <source>The JTAG connector has to be soldered on; this profile is for an XDS100v2 on it.</source>
        <translation>JTAG 接口需要自行焊接；此配置适用于其上的 XDS100v2。</translation>
    </message>
    <message>
        <source>Many of these boards carry a copy of the chip: its IDCODE may be another one.</source>
        <translation>这类开发板有很多使用仿制芯片：其 IDCODE 可能不同。</translation>
    </message>
    <message>
        <source>The USB port of the chip itself is the probe.</source>
        <translation>芯片自身的 USB 接口就是调试探针。</translation>
    </message>
    <message>
        <source>The distributions&apos; OpenOCD 0.12 debugs this chip but cannot write its flash; Espressif&apos;s build can.</source>
        <translation>发行版自带的 OpenOCD 0.12 可以调试该芯片，但不能写入其 Flash；Espressif 的版本可以。</translation>
    </message>
    <message>
        <source>With the DAPLink firmware (CMSIS-DAP) on the board.</source>
        <translation>开发板上使用 DAPLink 固件（CMSIS-DAP）。</translation>
    </message>
    <message>
        <source>OpenOCD 0.12 has no driver for its flash: it can be debugged, and programs can be loaded into its RAM.</source>
        <translation>OpenOCD 0.12 没有其 Flash 的驱动：可以调试，也可以把程序加载到 RAM。</translation>
    </message>
    <message>
        <source>RAM: ITCM at 0x00000000, DTCM at 0x20000000, OCRAM at 0x20200000.</source>
        <translation>RAM：ITCM 位于 0x00000000，DTCM 位于 0x20000000，OCRAM 位于 0x20200000。</translation>
    </message>
    <message>
        <source>The second core answers only once the first has started it.</source>
        <translation>第二个内核只有在第一个内核启动它之后才会响应。</translation>
    </message>
    <message>
        <source>A chip with read-back protection answers only after `nrf52_recover`, which erases it.</source>
        <translation>带读保护的芯片只有在执行 `nrf52_recover`（会擦除芯片）之后才会响应。</translation>
    </message>
    <message>
        <source>The network core answers only once the application core has started it.</source>
        <translation>网络内核只有在应用内核启动它之后才会响应。</translation>
    </message>
    <message>
        <source>OpenOCD 0.12 of the distributions does not know this chip; OpenOCD&apos;s development version and ST&apos;s build do.</source>
        <translation>发行版自带的 OpenOCD 0.12 不认识该芯片；OpenOCD 开发版和 ST 的版本支持。</translation>
    </message>
    <message>
        <source>Cortex-M7 (cpu0) and Cortex-M4 (cpu1); each has a flash bank of its own.</source>
        <translation>Cortex-M7（cpu0）和 Cortex-M4（cpu1）；各有自己的 Flash 存储区。</translation>
    </message>
    <message>
        <source>The probe is the Raspberry Pi Debug Probe, or a second Pico with its firmware (picoprobe).</source>
        <translation>调试探针为 Raspberry Pi Debug Probe，或装有其固件（picoprobe）的另一块 Pico。</translation>
    </message>
    <message>
        <source>OpenOCD 0.12 of the distributions does not know the RP2350.</source>
        <translation>发行版自带的 OpenOCD 0.12 不认识 RP2350。</translation>
    </message>
    <message>
        <source>Simulated STM32F405 board</source>
        <translation>模拟的 STM32F405 开发板</translation>
    </message>
    <message>
        <source>an STM32F405 board with a debug probe</source>
        <translation>带调试探针的 STM32F405 开发板</translation>
    </message>
    <message>
        <source>There is no hardware: OpenOCD talks to Ohmdeck&apos;s simulated probe. Name a virtual machine (netduinoplus2) as machine to debug the program in it; without one there is memory but nothing is executed.</source>
        <translation>没有硬件：OpenOCD 与 Ohmdeck 的模拟探针通信。将一台虚拟机（netduinoplus2）指定为 machine，即可调试其中的程序；不指定时只有内存，不执行任何程序。</translation>
    </message>
    <message>
        <source>Simulated STM32MP157 board</source>
        <translation>模拟的 STM32MP157 开发板</translation>
    </message>
    <message>
        <source>an STM32MP157 board with a debug probe</source>
        <translation>带调试探针的 STM32MP157 开发板</translation>
    </message>
    <message>
        <source>a reset of this chip takes down Linux on its Cortex-A7 cores too.</source>
        <translation>复位该芯片也会使其多个 Cortex-A7 内核上的 Linux 停止运行。</translation>
    </message>
    <message>
        <source>a reset of this chip takes down Linux on its Cortex-A7 core too.</source>
        <translation>复位该芯片也会使其 Cortex-A7 内核上的 Linux 停止运行。</translation>
    </message>
    <message>
        <source>The M4 has no flash: its program lies in RETRAM (0x00000000, 64 KiB) and MCUSRAM (0x10000000, 384 KiB) and is gone without power.</source>
        <translation>M4 没有 Flash：其程序位于 RETRAM（0x00000000，64 KiB）和 MCUSRAM（0x10000000，384 KiB），断电后丢失。</translation>
    </message>
    <message>
        <source>Booted in engineering mode the M4 is alone: load its program and run it.</source>
        <translation>以工程模式启动时只有 M4 运行：加载其程序并运行。</translation>
    </message>
    <message>
        <source>While Linux runs, it loads and starts the M4 (remoteproc). Connecting does not disturb it; a reset would take Linux down.</source>
        <translation>Linux 运行时由它加载并启动 M4（remoteproc）。连接不会干扰它；复位则会使 Linux 停止运行。</translation>
    </message>
    <message>
        <source>The cores are stm32mp15x.cm4 (Cortex-M4) and stm32mp15x.cpu0 and .cpu1 (Cortex-A7); stm32mp15x.axi reaches the memory without halting any of them.</source>
        <translation>内核为 stm32mp15x.cm4（Cortex-M4）以及 stm32mp15x.cpu0 和 .cpu1（Cortex-A7）；stm32mp15x.axi 无需暂停任何内核即可访问内存。</translation>
    </message>
    <message>
        <source>a debug probe and a board</source>
        <translation>一个调试探针和一块开发板</translation>
    </message>
    <message>
        <source>There is no hardware: OpenOCD talks to Ohmdeck&apos;s simulated probe. Name a virtual machine (mps2-an386) as machine to debug a program on its M4. Its Cortex-A7 cores can be halted and looked at, but execute nothing.</source>
        <translation>没有硬件：OpenOCD 与 Ohmdeck 的模拟探针通信。将一台虚拟机（mps2-an386）指定为 machine，即可调试其 M4 上的程序。其 Cortex-A7 内核可以暂停和查看，但不执行任何程序。</translation>
    </message>
</context>
<context>
    <name>ohm::desktop</name>
    <message>
        <source>About Ohmdeck</source>
        <translation>关于 Ohmdeck</translation>
    </message>
    <message>
        <source>&lt;b&gt;Ohmdeck %1&lt;/b&gt;&lt;br&gt;One desktop for an embedded bench.</source>
        <translation>&lt;b&gt;Ohmdeck %1&lt;/b&gt;&lt;br&gt;一个桌面，装下整个嵌入式工作台。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.
Built with Qt %1, running on Qt %2.</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。
使用 Qt %1 构建，在 Qt %2 上运行。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light or dark.</source>
        <translation>浅色或深色。</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>Open the window with the layout and the panels of the last time.</source>
        <translation>打开窗口时恢复上次的布局和面板。</translation>
    </message>
    <message>
        <source>Show the welcome panel at the start.</source>
        <translation>启动时显示欢迎面板。</translation>
    </message>
    <message>
        <source>It changes nothing.</source>
        <translation>它不改变任何东西。</translation>
    </message>
    <message>
        <source>It changes the bench: it opens, starts or stops something.</source>
        <translation>它会改变工作台：打开、启动或停止某个对象。</translation>
    </message>
    <message>
        <source>It writes to the device.</source>
        <translation>它会写入设备。</translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <translation>它无法撤销。</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <translation>%1 请求：%2</translation>
    </message>
    <message>
        <source>%1 wants to: %2</source>
        <translation>%1 想要：%2</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>允许一次</translation>
    </message>
    <message>
        <source>Always for this client</source>
        <translation>对此客户端始终允许</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>--theme must be system, light or dark, but is &quot;%1&quot;.</source>
        <translation>--theme 必须是 system、light 或 dark，而不是“%1”。</translation>
    </message>
    <message>
        <source>--lang must be system, en, de or zh_CN, but is &quot;%1&quot;.</source>
        <translation>--lang 必须是 system、en、de 或 zh_CN，而不是“%1”。</translation>
    </message>
    <message>
        <source>--exit-after must be seconds, but is &quot;%1&quot;.</source>
        <translation>--exit-after 必须是秒数，而不是“%1”。</translation>
    </message>
    <message>
        <source>Keep everything in this folder instead of your own.</source>
        <translation>把所有内容保存在此文件夹，而不是您自己的文件夹。</translation>
    </message>
    <message>
        <source>Begin with this layout.</source>
        <translation>以此布局开始。</translation>
    </message>
    <message>
        <source>Begin as on the first day: default layout, light theme, English.</source>
        <translation>像第一天那样开始：默认布局、浅色主题、英语。</translation>
    </message>
    <message>
        <source>Do not restore the window of the last time.</source>
        <translation>不恢复上次的窗口。</translation>
    </message>
    <message>
        <source>Close after this many seconds.</source>
        <translation>在这么多秒后关闭。</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system、light 或 dark。</translation>
    </message>
    <message>
        <source>system, en, de or zh_CN.</source>
        <translation>system、en、de 或 zh_CN。</translation>
    </message>
    <message>
        <source>Open a second workbench beside one that is open.</source>
        <translation>在已打开的工作台旁再打开一个。</translation>
    </message>
    <message>
        <source>Workbench for embedded engineers. `ohmctl` is its companion for the console.</source>
        <translation>面向嵌入式工程师的工作台。`ohmctl` 是与它配套的命令行工具。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option; see --help.</source>
        <translation>“%1”不是选项；请参阅 --help。</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Find an action, a panel, a device, a setting…</source>
        <translation>查找动作、面板、设备、设置…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Close panel</source>
        <translation>关闭面板</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>移到左侧</translation>
    </message>
    <message>
        <source>To the centre</source>
        <translation>移到中间</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>移到右侧</translation>
    </message>
    <message>
        <source>To the bottom</source>
        <translation>移到底部</translation>
    </message>
    <message>
        <source>Dock</source>
        <translation>停靠</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>浮动</translation>
    </message>
    <message>
        <source>Beside, as a tab</source>
        <translation>并列为标签页</translation>
    </message>
    <message>
        <source>Panel menu</source>
        <translation>面板菜单</translation>
    </message>
    <message>
        <source>This is not a layout: %1</source>
        <translation>这不是布局：%1</translation>
    </message>
    <message>
        <source>No JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>A layout needs a name.</source>
        <translation>布局需要一个名称。</translation>
    </message>
    <message>
        <source>%1 ships with Ohmdeck; choose another name.</source>
        <translation>%1 是 Ohmdeck 自带的；请换一个名称。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 is none of your own layouts.</source>
        <translation>%1 不是您自己的布局。</translation>
    </message>
    <message>
        <source>Ohmdeck</source>
        <translation>Ohmdeck</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>保存布局</translation>
    </message>
    <message>
        <source>Name of the layout:</source>
        <translation>布局名称：</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>布局(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save layout as…</source>
        <translation>布局另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Stop all &amp;assistants</source>
        <translation>停止所有助手(&amp;A)</translation>
    </message>
    <message>
        <source>Let assistants &amp;work again</source>
        <translation>让助手继续工作(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>下一个面板(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation>上一个面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Move panel…</source>
        <translation>移动面板(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Close panel</source>
        <translation>关闭面板(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Ohmdeck</source>
        <translation>关于 Ohmdeck(&amp;A)</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Show this panel</source>
        <translation>显示此面板</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Switch to this layout</source>
        <translation>切换到此布局</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>设置：%1</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>lease</source>
        <translation>占用</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>bench</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Details of the selected line</source>
        <translation>所选行的详情</translation>
    </message>
    <message>
        <source>Select a line to see all of it.</source>
        <translation>选择一行即可查看其全部内容。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Which kinds</source>
        <translation>哪些种类</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Approvals, leases, notes</source>
        <translation>批准、占用、备注</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>由谁</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>ohmctl</source>
        <translation>ohmctl</translation>
    </message>
    <message>
        <source>Copy as ohmctl command</source>
        <translation>复制为 ohmctl 命令</translation>
    </message>
    <message>
        <source>Copy as MCP call</source>
        <translation>复制为 MCP 调用</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>再次调用</translation>
    </message>
    <message>
        <source>Consoles</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>调试探针</translation>
    </message>
    <message>
        <source>Stand-in: %1</source>
        <translation>替代：%1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>占用者</translation>
    </message>
    <message>
        <source>stand-in</source>
        <translation>替代</translation>
    </message>
    <message>
        <source>Everything live on the bench</source>
        <translation>工作台上当前的所有对象</translation>
    </message>
    <message>
        <source>Show its panel</source>
        <translation>显示其面板</translation>
    </message>
    <message>
        <source>Examine again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Nothing is missing on this machine.</source>
        <translation>这台电脑上什么都不缺。</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>检查结果：%1</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>解决办法</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the fix</source>
        <translation>复制解决办法</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>changes the bench</source>
        <translation>改变工作台</translation>
    </message>
    <message>
        <source>writes to a device</source>
        <translation>写入设备</translation>
    </message>
    <message>
        <source>cannot be undone</source>
        <translation>无法撤销</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>默认 %1</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>查找动作</translation>
    </message>
    <message>
        <source>Reference of the actions</source>
        <translation>动作参考</translation>
    </message>
    <message>
        <source>No action is called like that.</source>
        <translation>没有这样名称的动作。</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Log of the selected job</source>
        <translation>所选任务的日志</translation>
    </message>
    <message>
        <source>What the selected job reports appears here.</source>
        <translation>所选任务报告的内容会显示在这里。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Your embedded bench in one window, for you and your assistants.</source>
        <translation>一个窗口装下您的嵌入式工作台，供您和您的助手使用。</translation>
    </message>
    <message>
        <source>Try it without hardware</source>
        <translation>无需硬件即可试用</translation>
    </message>
    <message>
        <source>A virtual bench: QEMU boots a Cortex-M machine with our own firmware, and its console opens.</source>
        <translation>虚拟工作台：QEMU 用我们自己的固件启动一台 Cortex-M 虚拟机，并打开它的控制台。</translation>
    </message>
    <message>
        <source>Open a console</source>
        <translation>打开控制台</translation>
    </message>
    <message>
        <source>A serial port at any speed, a socket, an RFC 2217 server: it scrolls in a panel and is recorded.</source>
        <translation>任意速率的串口、套接字或 RFC 2217 服务器：内容在面板中滚动显示，并被录制。</translation>
    </message>
    <message>
        <source>Everything by keyboard</source>
        <translation>一切都可用键盘完成</translation>
    </message>
    <message>
        <source>Find and run anything</source>
        <translation>查找并运行任何东西</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>下一个面板</translation>
    </message>
    <message>
        <source>A panel by its number</source>
        <translation>按编号切换面板</translation>
    </message>
    <message>
        <source>Stop all assistants</source>
        <translation>停止所有助手</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Let an assistant in</source>
        <translation>让助手加入</translation>
    </message>
    <message>
        <source>Add this to the list of MCP servers of your client. It drives this open window; what writes to hardware asks you first.</source>
        <translation>把这段内容加到客户端的 MCP 服务器列表中。它操作这个打开的窗口；写入硬件之前会先询问您。</translation>
    </message>
    <message>
        <source>Set-up for an MCP client</source>
        <translation>MCP 客户端的配置</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>设置分组</translation>
    </message>
    <message>
        <source>Layout: click to choose another</source>
        <translation>布局：点击选择其他布局</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>未录制</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制中</translation>
    </message>
    <message>
        <source>Everything that happens is recorded to %1</source>
        <translation>发生的一切都会录制到 %1</translation>
    </message>
    <message>
        <source>What happens is kept in memory only</source>
        <translation>发生的事情只保留在内存中</translation>
    </message>
    <message>
        <source>Devices: %1</source>
        <translation>设备：%1</translation>
    </message>
    <message>
        <source>Show everything live on the bench</source>
        <translation>显示工作台上当前的所有对象</translation>
    </message>
    <message>
        <source>Jobs: %1</source>
        <translation>任务：%1</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <translation>显示任务</translation>
    </message>
    <message>
        <source>Assistants stopped</source>
        <translation>助手已停止</translation>
    </message>
    <message>
        <source>Click to let assistants work again</source>
        <translation>点击让助手继续工作</translation>
    </message>
    <message>
        <source>Stop assistants</source>
        <translation>停止助手</translation>
    </message>
    <message>
        <source>Switch to the light theme</source>
        <translation>切换到浅色主题</translation>
    </message>
    <message>
        <source>Switch to the dark theme</source>
        <translation>切换到深色主题</translation>
    </message>
    <message>
        <source>Stopped before the window answered.</source>
        <translation>在窗口应答前已停止。</translation>
    </message>
    <message>
        <source>The window did not answer within %1 s.</source>
        <translation>窗口在 %1 s 内没有应答。</translation>
    </message>
    <message>
        <source>The picture could not be written as PNG.</source>
        <translation>图片无法写成 PNG。</translation>
    </message>
    <message>
        <source>There is no panel named %1.</source>
        <translation>没有名为 %1 的面板。</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>请选择以下之一：%1。</translation>
    </message>
    <message>
        <source>There is no layout named %1.</source>
        <translation>没有名为 %1 的布局。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Restore the layout</source>
        <translation>恢复布局</translation>
    </message>
    <message>
        <source>Show the welcome panel</source>
        <translation>显示欢迎面板</translation>
    </message>
    <message>
        <source>A workbench without a window is at work</source>
        <translation>无窗口工作台正在工作</translation>
    </message>
    <message>
        <source>It was started with ohmctl serve and still has work: %1. Taking over ends that; assistants and ohmctl then work in this window.</source>
        <translation>它由 ohmctl serve 启动，仍有工作：%1。接管会结束这些工作；之后助手和 ohmctl 在此窗口中工作。</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持现状</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>lent</source>
        <translation>已借出</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>已被调试器停住</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>in reset</source>
        <translation>复位中</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>已丢失</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Consoles, machines and layouts that you open stand here, one click away.</source>
        <translation>您打开的控制台、虚拟机和布局会列在这里，点击即可再次打开。</translation>
    </message>
    <message>
        <source>Recorded sessions</source>
        <translation>已录制的会话</translation>
    </message>
    <message>
        <source>No program here shows folders; the recorded sessions are in %1.</source>
        <translation>此处没有可显示文件夹的程序；录制的会话在 %1 中。</translation>
    </message>
    <message>
        <source>Layout: %1</source>
        <translation>布局：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Stop every assistant at once (%1)</source>
        <translation>立即停止所有助手（%1）</translation>
    </message>
    <message>
        <source>The workbench without a window does not answer.</source>
        <translation>无窗口工作台没有应答。</translation>
    </message>
    <message>
        <source>Another workbench came up each time that one was asked to end.</source>
        <translation>每次请求一个工作台结束时，都有另一个启动。</translation>
    </message>
    <message>
        <source>Another window lets assistants in here; this one works without them.</source>
        <translation>此处由另一个窗口接入助手；本窗口在没有助手的情况下工作。</translation>
    </message>
    <message>
        <source>The workbench without a window does not end.</source>
        <translation>无窗口工作台没有结束。</translation>
    </message>
    <message>
        <source>Close it and start Ohmdeck again when assistants are to work in this window.</source>
        <translation>如果要让助手在此窗口中工作，请将其关闭并重新启动 Ohmdeck。</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>烧写</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>调试</translation>
    </message>
    <message>
        <source>MCTP links</source>
        <translation>MCTP 链路</translation>
    </message>
    <message>
        <source>Held by %1</source>
        <translation>由 %1 占用</translation>
    </message>
    <message>
        <source>%1 once · %2 deny</source>
        <translation>%1 允许一次 · %2 拒绝</translation>
    </message>
    <message>
        <source>%1 once · %2 always · %3 deny</source>
        <translation>%1 允许一次 · %2 始终允许 · %3 拒绝</translation>
    </message>
    <message>
        <source>Allow or deny</source>
        <translation>允许或拒绝</translation>
    </message>
</context>
<context>
    <name>ohm::mcp</name>
    <message>
        <source>False lets assistants work again.</source>
        <translation>false 表示让助手继续工作。</translation>
    </message>
    <message>
        <source>Whether assistants are stopped now.</source>
        <translation>助手现在是否已停止。</translation>
    </message>
    <message>
        <source>How many of their jobs were told to end.</source>
        <translation>有多少个助手任务被要求结束。</translation>
    </message>
    <message>
        <source>Number of the connection.</source>
        <translation>连接的编号。</translation>
    </message>
    <message>
        <source>What it calls itself.</source>
        <translation>它自称的名称。</translation>
    </message>
    <message>
        <source>Revision of MCP that it speaks.</source>
        <translation>它使用的 MCP 版本。</translation>
    </message>
    <message>
        <source>Since the workbench started.</source>
        <translation>自工作台启动起。</translation>
    </message>
    <message>
        <source>What it may do at most beyond reading.</source>
        <translation>除读取外它最多可以做什么。</translation>
    </message>
    <message>
        <source>Whether all assistants are stopped.</source>
        <translation>是否所有助手都已停止。</translation>
    </message>
    <message>
        <source>Number of the connection, from mcp_clients.</source>
        <translation>连接的编号，来自 mcp_clients。</translation>
    </message>
    <message>
        <source>What the client calls itself.</source>
        <translation>客户端自称的名称。</translation>
    </message>
    <message>
        <source>Allow: as the settings say. Ask: asks for all but reading. Deny: only reads.</source>
        <translation>Allow：按设置处理。Ask：除读取外都要询问。Deny：只能读取。</translation>
    </message>
    <message>
        <source>Only the person at the workbench decides about assistants.</source>
        <translation>有关助手的决定只能由工作台前的用户作出。</translation>
    </message>
    <message>
        <source>No client has the number %1.</source>
        <translation>没有编号为 %1 的客户端。</translation>
    </message>
    <message>
        <source>Stop all assistants</source>
        <translation>停止所有助手</translation>
    </message>
    <message>
        <source>Stop all assistants at once: their jobs end and every further call of theirs is refused.</source>
        <translation>立即停止所有助手：结束它们的任务，并拒绝它们此后的每个调用。</translation>
    </message>
    <message>
        <source>List clients</source>
        <translation>列出客户端</translation>
    </message>
    <message>
        <source>List the MCP clients and ohmctl calls that are connected, and what each may do at most.</source>
        <translation>列出已连接的 MCP 客户端和 ohmctl 调用，以及各自最多可以做什么。</translation>
    </message>
    <message>
        <source>Disconnect a client</source>
        <translation>断开客户端</translation>
    </message>
    <message>
        <source>Disconnect a client; its jobs end and what it holds is given back.</source>
        <translation>断开一个客户端；其任务会结束，它占用的设备会归还。</translation>
    </message>
    <message>
        <source>Limit a client</source>
        <translation>限制客户端</translation>
    </message>
    <message>
        <source>Set what a client may do at most beyond reading; kept in the settings.</source>
        <translation>设置客户端除读取外最多可以做什么；保存在设置中。</translation>
    </message>
    <message>
        <source>Longer messages of a client are refused. Takes effect for new connections.</source>
        <translation>拒绝客户端发来的更长的消息。对新连接生效。</translation>
    </message>
    <message>
        <source>Families of tools that assistants do not see, such as qemu.</source>
        <translation>助手看不到的工具系列，例如 qemu。</translation>
    </message>
    <message>
        <source>Start a workbench without a window when an assistant comes and none is open.</source>
        <translation>有助手到来而没有打开的工作台时，启动一个无窗口的工作台。</translation>
    </message>
    <message>
        <source>A workbench started that way ends when nobody was connected and nothing ran for this long.</source>
        <translation>以这种方式启动的工作台，在这么长时间内没有连接也没有任务运行时会结束。</translation>
    </message>
    <message>
        <source>MCP clients</source>
        <translation>MCP 客户端</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>按设置处理</translation>
    </message>
    <message>
        <source>Asks for all but reading</source>
        <translation>除读取外都询问</translation>
    </message>
    <message>
        <source>Only reads</source>
        <translation>只能读取</translation>
    </message>
    <message>
        <source>Everything (you)</source>
        <translation>全部（您）</translation>
    </message>
    <message>
        <source>Connection %1, version %2</source>
        <translation>连接 %1，版本 %2</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>尚未命名</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>上次调用</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Connected clients</source>
        <translation>已连接的客户端</translation>
    </message>
    <message>
        <source>The selected client may do:</source>
        <translation>所选客户端可以：</translation>
    </message>
    <message>
        <source>What the selected client may do</source>
        <translation>所选客户端可以做什么</translation>
    </message>
    <message>
        <source>All assistants are stopped: each of their calls is refused.</source>
        <translation>所有助手都已停止：它们的每个调用都会被拒绝。</translation>
    </message>
    <message>
        <source>No client is connected. An MCP client starts the program &quot;ohmctl mcp&quot;.</source>
        <translation>没有已连接的客户端。MCP 客户端会启动程序“ohmctl mcp”。</translation>
    </message>
    <message>
        <source>Clients cannot connect to this workbench; another one listens for them.</source>
        <translation>客户端无法连接到此工作台；由另一个工作台负责监听。</translation>
    </message>
    <message>
        <source>Let assistants work again</source>
        <translation>让助手继续工作</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>wait_s is %1; it must be from 0 to %2 s.</source>
        <translation>wait_s 为 %1；它必须在 0 到 %2 s 之间。</translation>
    </message>
    <message>
        <source>%1 calls of this connection run already; wait for one to end.</source>
        <translation>此连接已有 %1 个调用在运行；请等待其中一个结束。</translation>
    </message>
    <message>
        <source>There is no resource ohmdeck://%1.</source>
        <translation>没有资源 ohmdeck://%1。</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>What is live on the bench, and its jobs.</source>
        <translation>工作台上当前的对象及其任务。</translation>
    </message>
    <message>
        <source>Log of a job</source>
        <translation>任务的日志</translation>
    </message>
    <message>
        <source>The lines that a job logged, the last 10,000.</source>
        <translation>任务记录的日志行，最后 10,000 行。</translation>
    </message>
    <message>
        <source>The path %1 is too long for a socket.</source>
        <translation>路径 %1 太长，无法用作套接字。</translation>
    </message>
    <message>
        <source>No local socket could be made</source>
        <translation>无法创建本地套接字</translation>
    </message>
    <message>
        <source>No workbench answers at %1</source>
        <translation>%1 处没有工作台应答</translation>
    </message>
    <message>
        <source>Another workbench (process %1) listens at %2.</source>
        <translation>另一个工作台（进程 %1）正在 %2 监听。</translation>
    </message>
    <message>
        <source>No socket could be opened at %1: %2</source>
        <translation>无法在 %1 打开套接字：%2</translation>
    </message>
    <message>
        <source>Another workbench listens at %1.</source>
        <translation>另一个工作台正在 %1 监听。</translation>
    </message>
    <message>
        <source>Stop them</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Longest message</source>
        <translation>最长消息</translation>
    </message>
    <message>
        <source>Hidden families</source>
        <translation>隐藏的系列</translation>
    </message>
    <message>
        <source>Start without a window</source>
        <translation>无窗口启动</translation>
    </message>
    <message>
        <source>End when idle for</source>
        <translation>空闲多久后结束</translation>
    </message>
    <message>
        <source>Assistants: %1</source>
        <translation>助手：%1</translation>
    </message>
    <message>
        <source>Show who is connected and what each may do</source>
        <translation>显示谁已连接以及各自的权限</translation>
    </message>
</context>
<context>
    <name>ohm::mctp</name>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>The bytes.</source>
        <translation>字节内容。</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>What the bytes are; guessed when left out.</source>
        <translation>字节是什么；省略时自动猜测。</translation>
    </message>
    <message>
        <source>What the bytes were taken for.</source>
        <translation>把字节当作了什么。</translation>
    </message>
    <message>
        <source>What it is, in a few words.</source>
        <translation>它是什么，用几个词概括。</translation>
    </message>
    <message>
        <source>Whether nothing is wrong with it.</source>
        <translation>是否没有任何错误。</translation>
    </message>
    <message>
        <source>What is wrong, field by field.</source>
        <translation>哪里有错，逐字段列出。</translation>
    </message>
    <message>
        <source>The tree of fields: name, offset and length in bytes, bit, bits, value, meaning, problem, fields.</source>
        <translation>字段树：name、以字节计的 offset 和 length、bit、bits、value、meaning、problem、fields。</translation>
    </message>
    <message>
        <source>The values alone, as mctp_encode takes them.</source>
        <translation>仅各个值，形式与 mctp_encode 接受的相同。</translation>
    </message>
    <message>
        <source>What to make.</source>
        <translation>要生成什么。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>The fields by name, as mctp_decode shows them in values; inner layers may also be bytes in hexadecimal. Commands and types may be given by name.</source>
        <translation>按名称给出的字段，形式与 mctp_decode 在 values 中显示的相同；内层也可以是十六进制字节。命令和类型可以用名称给出。</translation>
    </message>
    <message>
        <source>All bytes, one after the other.</source>
        <translation>所有字节，依次排列。</translation>
    </message>
    <message>
        <source>One for each packet that the message takes.</source>
        <translation>消息所需的每个数据包对应一个。</translation>
    </message>
    <message>
        <source>there are no bytes</source>
        <translation>没有字节</translation>
    </message>
    <message>
        <source>Decode MCTP</source>
        <translation>解码 MCTP</translation>
    </message>
    <message>
        <source>Take apart a frame, packet or message of MCTP or PLDM into its fields, and say what is wrong.</source>
        <translation>把 MCTP 或 PLDM 的帧、数据包或消息分解为字段，并说明哪里有错。</translation>
    </message>
    <message>
        <source>Encode MCTP</source>
        <translation>编码 MCTP</translation>
    </message>
    <message>
        <source>Make the bytes of a frame, packet or message of MCTP or PLDM from its fields.</source>
        <translation>由字段生成 MCTP 或 PLDM 的帧、数据包或消息的字节。</translation>
    </message>
    <message>
        <source>bound, or unbound while the other side lacks it.</source>
        <translation>bound；对方没有该端点时为 unbound。</translation>
    </message>
    <message>
        <source>Its number on the wire; 0: none.</source>
        <translation>它在线路上的编号；0：没有。</translation>
    </message>
    <message>
        <source>Sends that found no room.</source>
        <translation>因没有空间而未能发送的次数。</translation>
    </message>
    <message>
        <source>Times bound.</source>
        <translation>绑定的次数。</translation>
    </message>
    <message>
        <source>Times that the other side went away.</source>
        <translation>对方离开的次数。</translation>
    </message>
    <message>
        <source>loopback, shm, zephyr …</source>
        <translation>loopback、shm、zephyr …</translation>
    </message>
    <message>
        <source>off, connecting or connected.</source>
        <translation>off、connecting 或 connected。</translation>
    </message>
    <message>
        <source>Changes with each start of this side.</source>
        <translation>本侧每次启动时都会改变。</translation>
    </message>
    <message>
        <source>That of the other side.</source>
        <translation>对方的会话号。</translation>
    </message>
    <message>
        <source>Times that the link came up.</source>
        <translation>链路建立的次数。</translation>
    </message>
    <message>
        <source>Times that it went down.</source>
        <translation>链路断开的次数。</translation>
    </message>
    <message>
        <source>Times that the shared memory held nonsense.</source>
        <translation>共享内存内容无效的次数。</translation>
    </message>
    <message>
        <source>Packets for no endpoint.</source>
        <translation>不属于任何端点的数据包数。</translation>
    </message>
    <message>
        <source>Those that are registered.</source>
        <translation>已注册的端点。</translation>
    </message>
    <message>
        <source>Machine or session</source>
        <translation>虚拟机或会话</translation>
    </message>
    <message>
        <source>A virtual machine or a debug session: qemu:demo, probe:1.</source>
        <translation>虚拟机或调试会话：qemu:demo、probe:1。</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>The program&apos;s struct eai_ipc.</source>
        <translation>程序的 struct eai_ipc。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Its address, instead of the symbol.</source>
        <translation>其地址，用来代替符号。</translation>
    </message>
    <message>
        <source>Program (ELF)</source>
        <translation>程序（ELF）</translation>
    </message>
    <message>
        <source>ELF file to look the symbol up in, of another processor&apos;s program; else the one that the machine or session has.</source>
        <translation>用来查找该符号的 ELF 文件，用于另一个处理器的程序；否则使用虚拟机或会话已有的文件。</translation>
    </message>
    <message>
        <source>%1 has no symbol %2</source>
        <translation>%1 没有符号 %2</translation>
    </message>
    <message>
        <source>Status of eai_ipc</source>
        <translation>eai_ipc 的状态</translation>
    </message>
    <message>
        <source>Read endpoints and counters of the messages between processors (eai_ipc) from a target&apos;s memory while it runs.</source>
        <translation>在目标运行时，从其内存中读取处理器间消息（eai_ipc）的端点和计数器。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>A port of the bench, a serial port, or an address (socket://host:port, unix:/path).</source>
        <translation>工作台的端口、串口，或地址（socket://host:port、unix:/path）。</translation>
    </message>
    <message>
        <source>Own endpoint ID</source>
        <translation>自身端点 ID</translation>
    </message>
    <message>
        <source>Our own endpoint ID.</source>
        <translation>我们自己的端点 ID。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A name for the link; chosen when left out.</source>
        <translation>链路的名称；省略时自动选择。</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>自身地址</translation>
    </message>
    <message>
        <source>Baud rate</source>
        <translation>波特率</translation>
    </message>
    <message>
        <source>Of a serial port.</source>
        <translation>串口的波特率。</translation>
    </message>
    <message>
        <source>For all other mctp_ actions.</source>
        <translation>供其他所有 mctp_ 动作使用。</translation>
    </message>
    <message>
        <source>What was opened.</source>
        <translation>打开的端口。</translation>
    </message>
    <message>
        <source>What the port stands in for.</source>
        <translation>端口所替代的对象。</translation>
    </message>
    <message>
        <source>Open MCTP link</source>
        <translation>打开 MCTP 链路</translation>
    </message>
    <message>
        <source>Close MCTP link</source>
        <translation>关闭 MCTP 链路</translation>
    </message>
    <message>
        <source>Close a link, give its port back, and return its last counters.</source>
        <translation>关闭链路，归还其端口，并返回最后的计数。</translation>
    </message>
    <message>
        <source>MCTP counters</source>
        <translation>MCTP 计数器</translation>
    </message>
    <message>
        <source>Count what passed on a link, and what was dropped for which reason.</source>
        <translation>统计链路上经过了什么，以及因何原因丢弃了什么。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>The MCTP link.</source>
        <translation>MCTP 链路。</translation>
    </message>
    <message>
        <source>Endpoint ID</source>
        <translation>端点 ID</translation>
    </message>
    <message>
        <source>Endpoint ID; 0 for whoever is at the physical address.</source>
        <translation>端点 ID；0 表示位于该物理地址的任何端点。</translation>
    </message>
    <message>
        <source>Physical address</source>
        <translation>物理地址</translation>
    </message>
    <message>
        <source>Physical address on an I2C bus (7 bits); known already for endpoints that were discovered.</source>
        <translation>I2C 总线上的物理地址（7 位）；对已发现的端点无需给出。</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>How long to wait for each answer.</source>
        <translation>每个应答等待多久。</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>How often to ask again when no answer comes.</source>
        <translation>没有应答时重新请求多少次。</translation>
    </message>
    <message>
        <source>Bytes of the wire, as they are</source>
        <translation>线路上的字节，原样发送</translation>
    </message>
    <message>
        <source>A packet, header first</source>
        <translation>数据包，从包头开始</translation>
    </message>
    <message>
        <source>A message, type byte first</source>
        <translation>消息，从类型字节开始</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>游标</translation>
    </message>
    <message>
        <source>Where to go on: the cursor of an earlier result. Left out: the last limit packets.</source>
        <translation>从哪里继续：先前结果的游标。省略时：最后 limit 个数据包。</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>最多这么多个。</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>How long to wait for the first one after the cursor.</source>
        <translation>等待游标之后的第一个数据包多久。</translation>
    </message>
    <message>
        <source>Only from or to this endpoint ID.</source>
        <translation>只包括来自或发往此端点 ID 的。</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>消息类型</translation>
    </message>
    <message>
        <source>Only of this message type.</source>
        <translation>只包括此消息类型的。</translation>
    </message>
    <message>
        <source>Dropped packets only</source>
        <translation>仅丢弃的数据包</translation>
    </message>
    <message>
        <source>Only what was not delivered.</source>
        <translation>只包括未送达的。</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Only with this text in the summary or in the bytes (&quot;01 ff&quot;).</source>
        <translation>只包括摘要或字节（“01 ff”）中含有此文本的。</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>所有字段</translation>
    </message>
    <message>
        <source>With all decoded fields.</source>
        <translation>附带所有解码后的字段。</translation>
    </message>
    <message>
        <source>For going on with the next call.</source>
        <translation>供下次调用接着读取。</translation>
    </message>
    <message>
        <source>Packets after the given cursor that were no longer there.</source>
        <translation>所给游标之后已不存在的数据包数。</translation>
    </message>
    <message>
        <source>Packets among those looked at that were not delivered.</source>
        <translation>所查看的数据包中未送达的个数。</translation>
    </message>
    <message>
        <source>What the bytes are.</source>
        <translation>字节是什么。</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>What shall be wrong with it.</source>
        <translation>要让它出什么错。</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Whom a message goes to.</source>
        <translation>消息发给谁。</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Of a message.</source>
        <translation>消息的标签。</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Whether the message is a request.</source>
        <translation>消息是否为请求。</translation>
    </message>
    <message>
        <source>What went onto the wire.</source>
        <translation>实际发到线路上的内容。</translation>
    </message>
    <message>
        <source>Whether each frame was acknowledged on an I2C bus; always on a serial line.</source>
        <translation>在 I2C 总线上每一帧是否得到应答；在串行线路上总为 true。</translation>
    </message>
    <message>
        <source>bytes of the wire are sent as they are; give a packet or a message</source>
        <translation>线路上的字节会原样发送；请给出数据包或消息</translation>
    </message>
    <message>
        <source>a packet has %1 to %2 bytes here</source>
        <translation>这里的数据包应为 %1 到 %2 字节</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Absolute path of the file.</source>
        <translation>文件的绝对路径。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>pcapng: packets for Wireshark (LINKTYPE_MCTP); json: all packets, decoded.</source>
        <translation>pcapng：供 Wireshark 使用的数据包（LINKTYPE_MCTP）；json：所有数据包，已解码。</translation>
    </message>
    <message>
        <source>The first packet to write; of a result of mctp_monitor.</source>
        <translation>要写入的第一个数据包；来自 mctp_monitor 的结果。</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Replace a file that is there.</source>
        <translation>替换已有的文件。</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>文件。</translation>
    </message>
    <message>
        <source>How many are in it.</source>
        <translation>其中有多少个数据包。</translation>
    </message>
    <message>
        <source>Packets after the cursor that were no longer there.</source>
        <translation>游标之后已不存在的数据包数。</translation>
    </message>
    <message>
        <source>Of the file.</source>
        <translation>文件的大小。</translation>
    </message>
    <message>
        <source>Show MCTP packets</source>
        <translation>显示 MCTP 数据包</translation>
    </message>
    <message>
        <source>Return captured packets of a link, decoded, with what was dropped and why; go on with the cursor.</source>
        <translation>返回链路上捕获的数据包（已解码），以及丢弃的内容和原因；用游标继续读取。</translation>
    </message>
    <message>
        <source>Inject MCTP packets</source>
        <translation>注入 MCTP 数据包</translation>
    </message>
    <message>
        <source>Send a frame, packet or message as it is, or with a fault in it, to see what the other side does.</source>
        <translation>按原样或带故障发送帧、数据包或消息，以观察对方的反应。</translation>
    </message>
    <message>
        <source>Export MCTP capture</source>
        <translation>导出 MCTP 捕获</translation>
    </message>
    <message>
        <source>Write the captured packets of a link to a pcapng or JSON file.</source>
        <translation>把链路上捕获的数据包写入 pcapng 或 JSON 文件。</translation>
    </message>
    <message>
        <source>Its code.</source>
        <translation>其代码。</translation>
    </message>
    <message>
        <source>Its name; empty when it is not known here.</source>
        <translation>其名称；此处不认识时为空。</translation>
    </message>
    <message>
        <source>Number of the PLDM type (DSP0245).</source>
        <translation>PLDM 类型的编号（DSP0245）。</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>其名称。</translation>
    </message>
    <message>
        <source>That are supported.</source>
        <translation>支持的版本。</translation>
    </message>
    <message>
        <source>That the newest version supports.</source>
        <translation>最新版本支持的命令。</translation>
    </message>
    <message>
        <source>Terminus ID; 0: none given yet.</source>
        <translation>Terminus ID；0：尚未分配。</translation>
    </message>
    <message>
        <source>PLDM types that the terminus supports.</source>
        <translation>该 terminus 支持的 PLDM 类型。</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>传感器</translation>
    </message>
    <message>
        <source>Sensor IDs; all when left out.</source>
        <translation>传感器 ID；省略时为全部。</translation>
    </message>
    <message>
        <source>Sensor ID.</source>
        <translation>传感器 ID。</translation>
    </message>
    <message>
        <source>numeric or state.</source>
        <translation>numeric 或 state。</translation>
    </message>
    <message>
        <source>Of a numeric sensor that works, in its unit.</source>
        <translation>正常工作的数值传感器的值，采用其单位。</translation>
    </message>
    <message>
        <source>As the terminus told it.</source>
        <translation>terminus 报告的原始值。</translation>
    </message>
    <message>
        <source>Of value and limits.</source>
        <translation>值和限值的单位。</translation>
    </message>
    <message>
        <source>enabled, disabled, unavailable …</source>
        <translation>enabled、disabled、unavailable …</translation>
    </message>
    <message>
        <source>Why it could not be read.</source>
        <translation>无法读取的原因。</translation>
    </message>
    <message>
        <source>In the order of the records.</source>
        <translation>按记录的顺序。</translation>
    </message>
    <message>
        <source>PLDM terminus</source>
        <translation>PLDM terminus</translation>
    </message>
    <message>
        <source>Ask a PLDM terminus for its terminus ID and the types, versions and commands that it supports.</source>
        <translation>向 PLDM terminus 查询其 terminus ID，以及它支持的类型、版本和命令。</translation>
    </message>
    <message>
        <source>Read PLDM sensors</source>
        <translation>读取 PLDM 传感器</translation>
    </message>
    <message>
        <source>Read the sensors of a PLDM terminus with units, states and limits from its records.</source>
        <translation>读取 PLDM terminus 的传感器，单位、状态和限值取自其记录。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>强制设置</translation>
    </message>
    <message>
        <source>Back to the static one</source>
        <translation>恢复静态 EID</translation>
    </message>
    <message>
        <source>Set the discovered flag</source>
        <translation>设置已发现标志</translation>
    </message>
    <message>
        <source>Bus addresses</source>
        <translation>总线地址</translation>
    </message>
    <message>
        <source>Addresses on an I2C bus to ask (7 bits); all of them when left out.</source>
        <translation>要查询的 I2C 总线地址（7 位）；省略时为全部。</translation>
    </message>
    <message>
        <source>Number of the message type (DSP0239).</source>
        <translation>消息类型的编号（DSP0239）。</translation>
    </message>
    <message>
        <source>Oldest first.</source>
        <translation>最早的在前。</translation>
    </message>
    <message>
        <source>pci or iana.</source>
        <translation>pci 或 iana。</translation>
    </message>
    <message>
        <source>The vendor&apos;s number.</source>
        <translation>厂商的编号。</translation>
    </message>
    <message>
        <source>Which of his message sets.</source>
        <translation>该厂商的哪一个消息集。</translation>
    </message>
    <message>
        <source>0: it has none yet; see mctp_set_eid.</source>
        <translation>0：尚未分配；见 mctp_set_eid。</translation>
    </message>
    <message>
        <source>Physical address; 0 on a serial line.</source>
        <translation>物理地址；在串行线路上为 0。</translation>
    </message>
    <message>
        <source>Whether it is a bridge or a bus owner.</source>
        <translation>它是否为网桥或总线所有者。</translation>
    </message>
    <message>
        <source>Where its EID comes from.</source>
        <translation>其 EID 的来源。</translation>
    </message>
    <message>
        <source>Of the base specification, oldest first.</source>
        <translation>基础规范的版本，最早的在前。</translation>
    </message>
    <message>
        <source>The message types that it takes.</source>
        <translation>它接受的消息类型。</translation>
    </message>
    <message>
        <source>Whose messages it takes.</source>
        <translation>它接受哪些厂商的消息。</translation>
    </message>
    <message>
        <source>EID of the bridge that it is behind.</source>
        <translation>它所在网桥的 EID。</translation>
    </message>
    <message>
        <source>Who answered.</source>
        <translation>应答的端点。</translation>
    </message>
    <message>
        <source>%1 is no address of 7 bits</source>
        <translation>%1 不是 7 位地址</translation>
    </message>
    <message>
        <source>Message type (DSP0239): 0 control, 1 PLDM, 126 and 127 vendors&apos;.</source>
        <translation>消息类型（DSP0239）：0 为控制，1 为 PLDM，126 和 127 为厂商自定义。</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>What follows the type byte.</source>
        <translation>类型字节之后的内容。</translation>
    </message>
    <message>
        <source>The message that came back, type byte first.</source>
        <translation>返回的消息，从类型字节开始。</translation>
    </message>
    <message>
        <source>EID that it came from.</source>
        <translation>消息来源的 EID。</translation>
    </message>
    <message>
        <source>Of request and response.</source>
        <translation>请求和响应的标签。</translation>
    </message>
    <message>
        <source>From sending to the whole answer.</source>
        <translation>从发送到收到完整应答的时间。</translation>
    </message>
    <message>
        <source>How often it was sent.</source>
        <translation>发送了多少次。</translation>
    </message>
    <message>
        <source>What the response is, in a few words.</source>
        <translation>响应是什么，用几个词概括。</translation>
    </message>
    <message>
        <source>Its decoded fields.</source>
        <translation>其解码后的字段。</translation>
    </message>
    <message>
        <source>Physical address of the endpoint; 0 on a serial line.</source>
        <translation>端点的物理地址；在串行线路上为 0。</translation>
    </message>
    <message>
        <source>New endpoint ID</source>
        <translation>新端点 ID</translation>
    </message>
    <message>
        <source>Its new endpoint ID.</source>
        <translation>其新的端点 ID。</translation>
    </message>
    <message>
        <source>Even when another bus owner has given it one.</source>
        <translation>即使另一个总线所有者已为其分配。</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Instead of force; for the other operations.</source>
        <translation>代替 force；用于其他操作。</translation>
    </message>
    <message>
        <source>Whether the endpoint took it.</source>
        <translation>端点是否接受。</translation>
    </message>
    <message>
        <source>The endpoint ID that it has now.</source>
        <translation>它现在的端点 ID。</translation>
    </message>
    <message>
        <source>Of a bridge: EIDs that it wants or has.</source>
        <translation>对网桥：它需要或拥有的 EID 数量。</translation>
    </message>
    <message>
        <source>Whether it wants a pool of EIDs to give.</source>
        <translation>它是否需要用于分配的 EID 池。</translation>
    </message>
    <message>
        <source>First endpoint ID of the range.</source>
        <translation>范围内的第一个端点 ID。</translation>
    </message>
    <message>
        <source>How many endpoint IDs.</source>
        <translation>有多少个端点 ID。</translation>
    </message>
    <message>
        <source>What is there.</source>
        <translation>那里是什么。</translation>
    </message>
    <message>
        <source>Whether it was told and not learned.</source>
        <translation>是否为指定的而非学习到的。</translation>
    </message>
    <message>
        <source>The bridge&apos;s own number of the port.</source>
        <translation>网桥自己的端口编号。</translation>
    </message>
    <message>
        <source>Kind of bus (DSP0239).</source>
        <translation>总线的种类（DSP0239）。</translation>
    </message>
    <message>
        <source>Its medium (DSP0239).</source>
        <translation>其介质（DSP0239）。</translation>
    </message>
    <message>
        <source>Physical address there.</source>
        <translation>那里的物理地址。</translation>
    </message>
    <message>
        <source>The bridge&apos;s routing table.</source>
        <translation>网桥的路由表。</translation>
    </message>
    <message>
        <source>Discover endpoints</source>
        <translation>发现端点</translation>
    </message>
    <message>
        <source>Ask who is on an MCTP link: endpoint IDs, UUIDs, message types and versions, also behind bridges; assigns nothing.</source>
        <translation>查询 MCTP 链路上有谁：端点 ID、UUID、消息类型和版本，包括网桥之后的端点；不分配任何内容。</translation>
    </message>
    <message>
        <source>Send MCTP request</source>
        <translation>发送 MCTP 请求</translation>
    </message>
    <message>
        <source>Send a message to an endpoint and return its response, decoded; long ones go in several packets.</source>
        <translation>向端点发送消息并返回其响应（已解码）；长消息分为多个数据包。</translation>
    </message>
    <message>
        <source>Set endpoint ID</source>
        <translation>设置端点 ID</translation>
    </message>
    <message>
        <source>Assign an endpoint ID to the endpoint at a physical address.</source>
        <translation>为位于某个物理地址的端点分配端点 ID。</translation>
    </message>
    <message>
        <source>Routing table</source>
        <translation>路由表</translation>
    </message>
    <message>
        <source>Read the routing table of an MCTP bridge.</source>
        <translation>读取 MCTP 网桥的路由表。</translation>
    </message>
    <message>
        <source>Packets in good frames.</source>
        <translation>完好帧中的数据包数。</translation>
    </message>
    <message>
        <source>Frames that we sent.</source>
        <translation>我们发送的帧数。</translation>
    </message>
    <message>
        <source>On the wire.</source>
        <translation>线路上的字节数。</translation>
    </message>
    <message>
        <source>Messages that came in whole and were taken.</source>
        <translation>完整到达并被接受的消息数。</translation>
    </message>
    <message>
        <source>Of ours.</source>
        <translation>我们发出的请求数。</translation>
    </message>
    <message>
        <source>Requests that were sent again.</source>
        <translation>重新发送的请求数。</translation>
    </message>
    <message>
        <source>Requests that got no answer.</source>
        <translation>没有得到应答的请求数。</translation>
    </message>
    <message>
        <source>Requests to us that we answered.</source>
        <translation>发给我们并已应答的请求数。</translation>
    </message>
    <message>
        <source>Frames that nobody on an I2C bus acknowledged.</source>
        <translation>I2C 总线上无人应答的帧数。</translation>
    </message>
    <message>
        <source>Drops of all reasons.</source>
        <translation>因各种原因丢弃的总数。</translation>
    </message>
    <message>
        <source>Drops by reason.</source>
        <translation>按原因分列的丢弃数。</translation>
    </message>
    <message>
        <source>Serial line (DSP0253)</source>
        <translation>串行线路（DSP0253）</translation>
    </message>
    <message>
        <source>Agent on an I2C bus (DSP0237)</source>
        <translation>I2C 总线上的代理（DSP0237）</translation>
    </message>
    <message>
        <source>EID %1 answered %2 with what cannot be read: %3</source>
        <translation>EID %1 对 %2 的应答无法解读：%3</translation>
    </message>
    <message>
        <source>it is no response</source>
        <translation>它不是响应</translation>
    </message>
    <message>
        <source>it answers another request</source>
        <translation>它应答的是另一个请求</translation>
    </message>
    <message>
        <source>EID %1 refused %2: %3.</source>
        <translation>EID %1 拒绝了 %2：%3。</translation>
    </message>
    <message>
        <source>an absolute path is needed, not %1</source>
        <translation>需要绝对路径，而不是 %1</translation>
    </message>
    <message>
        <source>%1 exists already; set overwrite to replace it</source>
        <translation>%1 已存在；请设置 overwrite 以替换它</translation>
    </message>
    <message>
        <source>Capture for Wireshark (pcapng)</source>
        <translation>供 Wireshark 使用的捕获文件（pcapng）</translation>
    </message>
    <message>
        <source>Decoded packets (JSON)</source>
        <translation>解码后的数据包（JSON）</translation>
    </message>
    <message>
        <source>this field is missing</source>
        <translation>缺少此字段</translation>
    </message>
    <message>
        <source>a packet has 1 to %1 bytes here</source>
        <translation>这里的数据包应为 1 到 %1 字节</translation>
    </message>
    <message>
        <source>Serial frame</source>
        <translation>串行帧</translation>
    </message>
    <message>
        <source>I2C frame</source>
        <translation>I2C 帧</translation>
    </message>
    <message>
        <source>I2C frame without PEC</source>
        <translation>不带 PEC 的 I2C 帧</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Control message</source>
        <translation>控制消息</translation>
    </message>
    <message>
        <source>PLDM message</source>
        <translation>PLDM 消息</translation>
    </message>
    <message>
        <source>Platform descriptor record</source>
        <translation>平台描述符记录</translation>
    </message>
    <message>
        <source>Platform descriptor records are decoded only.</source>
        <translation>平台描述符记录只能解码。</translation>
    </message>
    <message>
        <source>EID %1 is no bridge: it has no routing table.</source>
        <translation>EID %1 不是网桥：它没有路由表。</translation>
    </message>
    <message>
        <source>EID %1 did not tell its routes: %2.</source>
        <translation>EID %1 没有告知其路由：%2。</translation>
    </message>
    <message>
        <source>Nothing after the header</source>
        <translation>包头之后没有内容</translation>
    </message>
    <message>
        <source>Header version not supported</source>
        <translation>不支持的包头版本</translation>
    </message>
    <message>
        <source>Broadcast EID as the source</source>
        <translation>以广播 EID 为来源</translation>
    </message>
    <message>
        <source>Not for this endpoint</source>
        <translation>不是发给此端点的</translation>
    </message>
    <message>
        <source>First packet of several is too small</source>
        <translation>多个数据包中的第一个过小</translation>
    </message>
    <message>
        <source>Middle or end without a start</source>
        <translation>没有开始的中间或结尾数据包</translation>
    </message>
    <message>
        <source>Response that nobody waits for</source>
        <translation>无人等待的响应</translation>
    </message>
    <message>
        <source>Too many messages at once</source>
        <translation>同时存在的消息过多</translation>
    </message>
    <message>
        <source>Message type not taken here</source>
        <translation>此处不接受的消息类型</translation>
    </message>
    <message>
        <source>No room to forward</source>
        <translation>没有空间转发</translation>
    </message>
    <message>
        <source>New start before the end</source>
        <translation>结束之前又重新开始</translation>
    </message>
    <message>
        <source>Wrong sequence number</source>
        <translation>序号错误</translation>
    </message>
    <message>
        <source>Packet of another size than the first</source>
        <translation>数据包的大小与第一个不同</translation>
    </message>
    <message>
        <source>Message too long</source>
        <translation>消息过长</translation>
    </message>
    <message>
        <source>Rest of the message did not come</source>
        <translation>消息的其余部分没有到达</translation>
    </message>
    <message>
        <source>Bytes between frames</source>
        <translation>帧之间的字节</translation>
    </message>
    <message>
        <source>Unknown revision of the framing</source>
        <translation>未知的成帧修订版</translation>
    </message>
    <message>
        <source>Impossible length of a frame</source>
        <translation>不可能的帧长度</translation>
    </message>
    <message>
        <source>Wrong escape in a frame</source>
        <translation>帧内的转义错误</translation>
    </message>
    <message>
        <source>Flag inside a frame</source>
        <translation>帧内出现标志字节</translation>
    </message>
    <message>
        <source>Wrong frame check sequence</source>
        <translation>帧校验序列错误</translation>
    </message>
    <message>
        <source>No flag at the end of a frame</source>
        <translation>帧末尾没有标志字节</translation>
    </message>
    <message>
        <source>Not MCTP</source>
        <translation>不是 MCTP</translation>
    </message>
    <message>
        <source>Frame shorter than its count</source>
        <translation>帧比其计数短</translation>
    </message>
    <message>
        <source>Frame longer than its count</source>
        <translation>帧比其计数长</translation>
    </message>
    <message>
        <source>Direction bit of a read</source>
        <translation>方向位为读取</translation>
    </message>
    <message>
        <source>Wrong packet error code</source>
        <translation>数据包错误码（PEC）错误</translation>
    </message>
    <message>
        <source>The fault %1 needs a message of several packets.</source>
        <translation>故障 %1 需要由多个数据包组成的消息。</translation>
    </message>
    <message>
        <source>Send more than 64 bytes, with layer message.</source>
        <translation>请发送超过 64 字节，layer 为 message。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Wrong check sum (FCS, PEC)</source>
        <translation>校验和错误（FCS、PEC）</translation>
    </message>
    <message>
        <source>Last packet missing</source>
        <translation>缺少最后一个数据包</translation>
    </message>
    <message>
        <source>A packet twice</source>
        <translation>数据包重复</translation>
    </message>
    <message>
        <source>Wrong header version</source>
        <translation>包头版本错误</translation>
    </message>
    <message>
        <source>Last frame cut off</source>
        <translation>最后一帧被截断</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the packet error code is missing</source>
        <translation>缺少数据包错误码（PEC）</translation>
    </message>
    <message>
        <source>%1 bytes more than there should be</source>
        <translation>比应有的多 %1 字节</translation>
    </message>
    <message>
        <source>wrong check sum, should be 0x%1</source>
        <translation>校验和错误，应为 0x%1</translation>
    </message>
    <message>
        <source>cut off: takes at least %1 bytes, but has %2</source>
        <translation>被截断：至少需要 %1 字节，但只有 %2</translation>
    </message>
    <message>
        <source>the direction bit says read</source>
        <translation>方向位表示读取</translation>
    </message>
    <message>
        <source>not MCTP: its command code is 0x0f</source>
        <translation>不是 MCTP：MCTP 的命令码是 0x0f</translation>
    </message>
    <message>
        <source>not MCTP: bit 0 is clear, as in IPMB</source>
        <translation>不是 MCTP：位 0 为 0，与 IPMB 相同</translation>
    </message>
    <message>
        <source>%1 bytes follow</source>
        <translation>后面有 %1 字节</translation>
    </message>
    <message>
        <source>There is no status of eai_ipc there.</source>
        <translation>那里没有 eai_ipc 的状态。</translation>
    </message>
    <message>
        <source>The program has not called eai_ipc_init() yet, or keeps its status elsewhere.</source>
        <translation>程序尚未调用 eai_ipc_init()，或把其状态保存在别处。</translation>
    </message>
    <message>
        <source>Let it run, or give the address of its struct eai_ipc.</source>
        <translation>请让它运行，或给出其 struct eai_ipc 的地址。</translation>
    </message>
    <message>
        <source>The status of eai_ipc has version %1; known is %2.</source>
        <translation>eai_ipc 的状态版本为 %1；已知的是 %2。</translation>
    </message>
    <message>
        <source>The status of eai_ipc tells sizes that cannot be.</source>
        <translation>eai_ipc 的状态给出了不可能的大小。</translation>
    </message>
    <message>
        <source>The status of eai_ipc has %1 bytes, but %2 were read.</source>
        <translation>eai_ipc 的状态有 %1 字节，但读到了 %2。</translation>
    </message>
    <message>
        <source>its size is not known, because %1 holds no format there is</source>
        <translation>其大小未知，因为那里的 %1 没有给出格式</translation>
    </message>
    <message>
        <source>cut off: takes %1 bytes, but %2 are left</source>
        <translation>被截断：需要 %1 字节，但只剩 %2</translation>
    </message>
    <message>
        <source>cut off: %1 entries, but only %2 follow</source>
        <translation>被截断：有 %1 个条目，但后面只有 %2 个</translation>
    </message>
    <message>
        <source>an object with the fields is needed</source>
        <translation>需要包含各字段的对象</translation>
    </message>
    <message>
        <source>there is no such field here</source>
        <translation>此处没有这样的字段</translation>
    </message>
    <message>
        <source>a number is needed</source>
        <translation>需要数字</translation>
    </message>
    <message>
        <source>%1 bytes are needed, not %2</source>
        <translation>需要 %1 字节，而不是 %2</translation>
    </message>
    <message>
        <source>a UUID of 32 hexadecimal digits is needed</source>
        <translation>需要 32 位十六进制数字的 UUID</translation>
    </message>
    <message>
        <source>a version such as 1.3.1 or 0xf1f3f100 is needed</source>
        <translation>需要 1.3.1 或 0xf1f3f100 这样的版本</translation>
    </message>
    <message>
        <source>a list is needed</source>
        <translation>需要列表</translation>
    </message>
    <message>
        <source>a number from 0 to %1 is needed, or its name</source>
        <translation>需要 0 到 %1 的数字，或其名称</translation>
    </message>
    <message>
        <source>bytes in hexadecimal are needed, such as &quot;01 ff&quot;</source>
        <translation>需要十六进制字节，例如“01 ff”</translation>
    </message>
    <message>
        <source>The link %1 is open already.</source>
        <translation>链路 %1 已打开。</translation>
    </message>
    <message>
        <source>It was closed.</source>
        <translation>它已被关闭。</translation>
    </message>
    <message>
        <source>The link %1 is not open. %2</source>
        <translation>链路 %1 未打开。%2</translation>
    </message>
    <message>
        <source>Open it again with mctp_open.</source>
        <translation>请用 mctp_open 重新打开它。</translation>
    </message>
    <message>
        <source>Eight requests to EID %1 are waiting already, and there are no more tags.</source>
        <translation>已有八个发往 EID %1 的请求在等待，没有更多标签可用。</translation>
    </message>
    <message>
        <source>EID %1 did not answer within %2 ms; it was asked %3 times.</source>
        <translation>EID %1 没有在 %2 ms 内应答；共请求了 %3 次。</translation>
    </message>
    <message>
        <source>See with mctp_monitor what came instead, and with mctp_stats what was dropped.</source>
        <translation>请用 mctp_monitor 查看实际收到了什么，用 mctp_stats 查看丢弃了什么。</translation>
    </message>
    <message>
        <source>The request to EID %1 was cancelled.</source>
        <translation>发往 EID %1 的请求已被取消。</translation>
    </message>
    <message>
        <source>Nobody on the bus acknowledged the address 0x%1.</source>
        <translation>总线上无人应答地址 0x%1。</translation>
    </message>
    <message>
        <source>The agent on the bus did not say what became of a frame.</source>
        <translation>总线上的代理没有说明某一帧的结果。</translation>
    </message>
    <message>
        <source>up to 32 letters, digits, and _ . - are needed</source>
        <translation>需要最多 32 个字母、数字以及 _ . - 字符</translation>
    </message>
    <message>
        <source>There is no port &quot;%1&quot;.</source>
        <translation>没有端口“%1”。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>是否想用 %1？</translation>
    </message>
    <message>
        <source>Ports of the bench: %1.</source>
        <translation>工作台的端口：%1。</translation>
    </message>
    <message>
        <source>Or give a path, or an address such as socket://127.0.0.1:4000.</source>
        <translation>或给出路径，或 socket://127.0.0.1:4000 这样的地址。</translation>
    </message>
    <message>
        <source>There is no MCTP link &quot;%1&quot;.</source>
        <translation>没有 MCTP 链路“%1”。</translation>
    </message>
    <message>
        <source>Open one with mctp_open.</source>
        <translation>请用 mctp_open 打开一个。</translation>
    </message>
    <message>
        <source>Links there are: %1.</source>
        <translation>现有的链路：%1。</translation>
    </message>
    <message>
        <source>%1 took the port over: %2</source>
        <translation>%1 接管了端口：%2</translation>
    </message>
    <message>
        <source>cut off before the completion code</source>
        <translation>在完成码之前被截断</translation>
    </message>
    <message>
        <source>must be 0 in messages of this type</source>
        <translation>在此类型的消息中必须为 0</translation>
    </message>
    <message>
        <source>the header&apos;s version is not 0</source>
        <translation>消息头的版本不是 0</translation>
    </message>
    <message>
        <source>an object with the fields is needed, or bytes in hexadecimal</source>
        <translation>需要包含各字段的对象，或十六进制字节</translation>
    </message>
    <message>
        <source>version %1 is not supported</source>
        <translation>不支持版本 %1</translation>
    </message>
    <message>
        <source>reserved EID</source>
        <translation>保留的 EID</translation>
    </message>
    <message>
        <source>no EID that a packet may come from</source>
        <translation>数据包不能以此 EID 为来源</translation>
    </message>
    <message>
        <source>a message or a payload is needed</source>
        <translation>需要消息或负载</translation>
    </message>
    <message>
        <source>nothing follows the header</source>
        <translation>包头之后没有内容</translation>
    </message>
    <message>
        <source>a first packet of several has at least %1 bytes</source>
        <translation>多个数据包中的第一个至少有 %1 字节</translation>
    </message>
    <message>
        <source>The record %1 came with a wrong check sum.</source>
        <translation>收到的记录 %1 校验和错误。</translation>
    </message>
    <message>
        <source>The record %1 does not end.</source>
        <translation>记录 %1 没有结束。</translation>
    </message>
    <message>
        <source>There is no record of a sensor %1.</source>
        <translation>没有传感器 %1 的记录。</translation>
    </message>
    <message>
        <source>Sensors there are: %1.</source>
        <translation>现有的传感器：%1。</translation>
    </message>
    <message>
        <source>a flag inside the frame</source>
        <translation>帧内有标志字节</translation>
    </message>
    <message>
        <source>a wrong escape</source>
        <translation>转义错误</translation>
    </message>
    <message>
        <source>cut off: %1 bytes, but the length says %2</source>
        <translation>被截断：有 %1 字节，但长度字段为 %2</translation>
    </message>
    <message>
        <source>no flag where it belongs</source>
        <translation>应有标志字节之处没有标志字节</translation>
    </message>
    <message>
        <source>a frame begins with 0x7e</source>
        <translation>帧以 0x7e 开头</translation>
    </message>
    <message>
        <source>only revision 1 is known</source>
        <translation>只支持修订版 1</translation>
    </message>
    <message>
        <source>a packet has at least %1 bytes</source>
        <translation>数据包至少有 %1 字节</translation>
    </message>
    <message>
        <source>MCTP packets</source>
        <translation>MCTP 数据包</translation>
    </message>
    <message>
        <source>The last 200 packets of an MCTP link, decoded.</source>
        <translation>MCTP 链路的最后 200 个数据包，已解码。</translation>
    </message>
    <message>
        <source>PCI vendor</source>
        <translation>PCI 厂商</translation>
    </message>
    <message>
        <source>IANA vendor</source>
        <translation>IANA 厂商</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>传感器</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>计数器</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>计数器</translation>
    </message>
    <message>
        <source>EID %1</source>
        <translation>EID %1</translation>
    </message>
    <message>
        <source>ourselves</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>网桥</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>MCTP</source>
        <translation>MCTP</translation>
    </message>
    <message>
        <source>Packets in</source>
        <translation>接收的数据包</translation>
    </message>
    <message>
        <source>Packets out</source>
        <translation>发送的数据包</translation>
    </message>
    <message>
        <source>Messages delivered</source>
        <translation>送达的消息</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>Answered by us</source>
        <translation>由我们应答</translation>
    </message>
    <message>
        <source>Sensor %1</source>
        <translation>传感器 %1</translation>
    </message>
    <message>
        <source>Bytes of the frame</source>
        <translation>帧的字节</translation>
    </message>
    <message>
        <source>Fields of the frame</source>
        <translation>帧的字段</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>仅显示问题</translation>
    </message>
    <message>
        <source>Open a link…</source>
        <translation>打开链路…</translation>
    </message>
    <message>
        <source>Take part in an MCTP bus over a port</source>
        <translation>通过端口加入 MCTP 总线</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Ask who is on the bus</source>
        <translation>查询总线上有谁</translation>
    </message>
    <message>
        <source>Read sensors</source>
        <translation>读取传感器</translation>
    </message>
    <message>
        <source>Read the sensors of the chosen endpoint</source>
        <translation>读取所选端点的传感器</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write the packets to a file</source>
        <translation>把数据包写入文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the link and give its port back</source>
        <translation>关闭链路并归还其端口</translation>
    </message>
    <message>
        <source>Filter by words or bytes (01 ff)</source>
        <translation>按文字或字节筛选（01 ff）</translation>
    </message>
    <message>
        <source>Filter by words or bytes</source>
        <translation>按文字或字节筛选</translation>
    </message>
    <message>
        <source>EID</source>
        <translation>EID</translation>
    </message>
    <message>
        <source>Filter by endpoint ID</source>
        <translation>按端点 ID 筛选</translation>
    </message>
    <message>
        <source>Filter by message type</source>
        <translation>按消息类型筛选</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>MCTP bus</source>
        <translation>MCTP 总线</translation>
    </message>
    <message>
        <source>Message lost: %1</source>
        <translation>消息丢失：%1</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>in</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>out</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>时间 (s)</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>To</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>How packets travel on the port; known of the bench&apos;s own ports.</source>
        <translation>数据包在端口上的传输方式；工作台自己的端口为已知。</translation>
    </message>
    <message>
        <source>Our address on an I2C bus (7 bits); known of the bench&apos;s own ports.</source>
        <translation>我们在 I2C 总线上的地址（7 位）；工作台自己的端口为已知。</translation>
    </message>
    <message>
        <source>Take part in an MCTP bus as its owner, over a serial port, a socket or an agent on an I2C bus; everything that passes is captured. A port that goes away is opened again when it is back.</source>
        <translation>作为所有者加入 MCTP 总线，经由串口、套接字或 I2C 总线上的代理；所有经过的内容都会被捕获。端口消失后，恢复时会重新打开。</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>收到的内容</translation>
    </message>
    <message>
        <source>What we sent</source>
        <translation>我们发送的内容</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Only what came in, or only what we sent.</source>
        <translation>仅收到的内容，或仅我们发送的内容。</translation>
    </message>
    <message>
        <source>Oldest first: number, at_s, time, direction, summary, frame, source, destination, flags, drop, message {id, state, packets}, injected, fields.</source>
        <translation>最早的在前：number、at_s、time、direction、summary、frame、source、destination、flags、drop、message {id, state, packets}、injected、fields。</translation>
    </message>
    <message>
        <source>Number of the state set (DSP0249).</source>
        <translation>状态集的编号（DSP0249）。</translation>
    </message>
    <message>
        <source>What it tells of.</source>
        <translation>它说明的内容。</translation>
    </message>
    <message>
        <source>Number of the state.</source>
        <translation>状态的编号。</translation>
    </message>
    <message>
        <source>All states that the sensor knows.</source>
        <translation>传感器已知的所有状态。</translation>
    </message>
    <message>
        <source>normal, upper warning …; of a state sensor the names of its states.</source>
        <translation>normal、upper warning …；状态传感器则为其状态的名称。</translation>
    </message>
    <message>
        <source>Of a state sensor, one for each of its state sets.</source>
        <translation>状态传感器：每个状态集一项。</translation>
    </message>
    <message>
        <source>Times that the port went away.</source>
        <translation>端口消失的次数。</translation>
    </message>
    <message>
        <source>The link %1 waits for its port, %2. %3</source>
        <translation>链路 %1 正在等待其端口 %2。%3</translation>
    </message>
    <message>
        <source>It goes on by itself when the port is back: start the machine, or plug the device in.</source>
        <translation>端口恢复后会自动继续：启动虚拟机，或插入设备。</translation>
    </message>
    <message>
        <source>%1 is not plugged in.</source>
        <translation>%1 未插入。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>in socket %1</source>
        <translation>位于插口 %1</translation>
    </message>
    <message>
        <source>serial number %1</source>
        <translation>序列号 %1</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Read this page again</source>
        <translation>重新读取此页</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>未应答</translation>
    </message>
    <message>
        <source>Times that the port went away</source>
        <translation>端口消失的次数</translation>
    </message>
    <message>
        <source>I2C board</source>
        <translation>I2C 开发板</translation>
    </message>
    <message>
        <source>Start a virtual AST1030 board with an MCTP endpoint on an I2C bus, and open a link to it</source>
        <translation>启动一块 I2C 总线上带 MCTP 端点的虚拟 AST1030 开发板，并打开到它的链路</translation>
    </message>
    <message>
        <source>No MCTP link is open. The demo machine has an endpoint on its second serial port, qemu:demo:1, and the virtual I2C board has one on an I2C bus.</source>
        <translation>没有打开的 MCTP 链路。演示虚拟机的第二个串口 qemu:demo:1 上有一个端点，虚拟 I2C 开发板的 I2C 总线上也有一个。</translation>
    </message>
    <message>
        <source>Messages with their packets</source>
        <translation>消息及其数据包</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>%1 (waiting)</source>
        <translation>%1（等待中）</translation>
    </message>
    <message>
        <source>The link waits for its port, %1, and goes on by itself when it is back.</source>
        <translation>链路正在等待其端口 %1，恢复后会自动继续。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>Filter by direction</source>
        <translation>按方向筛选</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>仅接收</translation>
    </message>
    <message>
        <source>Only out</source>
        <translation>仅发送</translation>
    </message>
    <message>
        <source>injected</source>
        <translation>注入</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Frame without a packet</source>
        <translation>不含数据包的帧</translation>
    </message>
    <message>
        <source>EID %1 to %2</source>
        <translation>EID %1 至 %2</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>总线</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>This link</source>
        <translation>此链路</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>through EID %1</source>
        <translation>经由 EID %1</translation>
    </message>
    <message>
        <source>discovery</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Table of the bridge, EID %1</source>
        <translation>网桥 EID %1 的路由表</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>told</source>
        <translation>被告知</translation>
    </message>
    <message>
        <source>traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Read every 2 s</source>
        <translation>每 2 秒读取</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Of the endpoint at the other end</source>
        <translation>另一端的端点</translation>
    </message>
    <message>
        <source>Of EID %1</source>
        <translation>EID %1 的</translation>
    </message>
    <message>
        <source>there is a link %1 already</source>
        <translation>已有链路 %1</translation>
    </message>
    <message>
        <source>One that waits goes on by itself; mctp_close ends it.</source>
        <translation>等待中的链路会自动继续；mctp_close 可将其结束。</translation>
    </message>
</context>
<context>
    <name>ohm::memory</name>
    <message>
        <source>The file is no ELF file.</source>
        <translation>该文件不是 ELF 文件。</translation>
    </message>
    <message>
        <source>Section %1 is compressed in a way that is not known.</source>
        <translation>节 %1 采用了未知的压缩方式。</translation>
    </message>
    <message>
        <source>The line table at offset %1 of .debug_line is of version %2; 2 to 5 are known.</source>
        <translation>.debug_line 偏移 %1 处的行表版本为 %2；只支持 2 到 5。</translation>
    </message>
    <message>
        <source>The line table at offset %1 of .debug_line is cut off or contradicts itself.</source>
        <translation>.debug_line 偏移 %1 处的行表被截断或自相矛盾。</translation>
    </message>
    <message>
        <source>%1 lies in %2, which cannot be written like memory.</source>
        <translation>%1 位于 %2，无法像内存那样写入。</translation>
    </message>
    <message>
        <source>Program the flash instead.</source>
        <translation>请改为对闪存编程。</translation>
    </message>
    <message>
        <source>The value at %1 has been written but could not be read back: %2</source>
        <translation>%1 处的值已写入，但无法回读：%2</translation>
    </message>
    <message>
        <source>%1 is not a multiple of %2, as accesses of %3 bits need.</source>
        <translation>%1 不是 %2 的倍数，而 %3 位访问要求如此。</translation>
    </message>
    <message>
        <source>%1 bytes are no whole number of accesses of %2 bits.</source>
        <translation>%1 字节不是 %2 位访问的整数倍。</translation>
    </message>
    <message>
        <source>%1 bytes from %2 on leave the address space of %3 bits.</source>
        <translation>从 %2 起的 %1 字节超出了 %3 位地址空间。</translation>
    </message>
    <message>
        <source>The memory map has an impossible region, line %1.</source>
        <translation>内存映射第 %1 行有一个无效的区域。</translation>
    </message>
    <message>
        <source>The memory map cannot be read: %1.</source>
        <translation>无法读取内存映射：%1。</translation>
    </message>
    <message>
        <source>The target description includes too many documents.</source>
        <translation>目标描述包含的文档过多。</translation>
    </message>
    <message>
        <source>The target description %1 cannot be read, line %2: %3.</source>
        <translation>无法读取目标描述 %1 的第 %2 行：%3。</translation>
    </message>
    <message>
        <source>The target description has an impossible register &quot;%1&quot;.</source>
        <translation>目标描述中有一个无效的寄存器“%1”。</translation>
    </message>
    <message>
        <source>%1 has no memory at %2 (%3 bytes).</source>
        <translation>%1 在 %2 处没有内存（%3 字节）。</translation>
    </message>
    <message>
        <source>The state of %1 is not known</source>
        <translation>%1 的状态未知</translation>
    </message>
    <message>
        <source>%1 is running.</source>
        <translation>%1 正在运行。</translation>
    </message>
    <message>
        <source>Halt it first.</source>
        <translation>请先停住它。</translation>
    </message>
    <message>
        <source>%1: the debug stub does not know the request.</source>
        <translation>%1：调试桩不认识该请求。</translation>
    </message>
    <message>
        <source>%1: the debug stub answered &quot;%2&quot;.</source>
        <translation>%1：调试桩应答了“%2”。</translation>
    </message>
    <message>
        <source>Memory of %1 cannot be read</source>
        <translation>无法读取 %1 的内存</translation>
    </message>
    <message>
        <source>Memory of %1 cannot be written</source>
        <translation>无法写入 %1 的内存</translation>
    </message>
    <message>
        <source>%1 took %2 of %3 bytes; at %4 it has no memory that can be written.</source>
        <translation>%1 接收了 %2 字节，共 %3 字节；在 %4 处没有可写的内存。</translation>
    </message>
    <message>
        <source>Register number %1 of %2 cannot be read</source>
        <translation>无法读取 %2 的 %1 号寄存器</translation>
    </message>
    <message>
        <source>Register number %1 of %2 cannot be written</source>
        <translation>无法写入 %2 的 %1 号寄存器</translation>
    </message>
    <message>
        <source>The registers of %1 cannot be read</source>
        <translation>无法读取 %1 的寄存器</translation>
    </message>
    <message>
        <source>The registers of %1 cannot be written</source>
        <translation>无法写入 %1 的寄存器</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; failed</source>
        <translation>命令“%1”失败</translation>
    </message>
    <message>
        <source>The document %1 of %2 cannot be read</source>
        <translation>无法读取 %2 的文档 %1</translation>
    </message>
    <message>
        <source>The document %1 of %2 is longer than 1 MiB.</source>
        <translation>%2 的文档 %1 超过 1 MiB。</translation>
    </message>
    <message>
        <source>A %1 at %2 of %3</source>
        <translation>%3 的 %2 处的 %1</translation>
    </message>
    <message>
        <source>All comparators are in use, or none can watch this place.</source>
        <translation>所有比较器都在使用中，或没有比较器能监视此处。</translation>
    </message>
    <message>
        <source>Remove another one and try again.</source>
        <translation>请移除另外一个，然后重试。</translation>
    </message>
    <message>
        <source>Removing the %1 at %2 of %3</source>
        <translation>移除 %3 的 %2 处的 %1</translation>
    </message>
    <message>
        <source>%1 cannot be run</source>
        <translation>无法运行 %1</translation>
    </message>
    <message>
        <source>%1 bytes from %2 on are not in the shared memory, which is %3 bytes from %4 on.</source>
        <translation>从 %2 起的 %1 字节不在共享内存中；共享内存从 %4 起，共 %3 字节。</translation>
    </message>
    <message>
        <source>The shared memory %1 cannot be opened</source>
        <translation>无法打开共享内存 %1</translation>
    </message>
    <message>
        <source>The shared memory %1 has %2 bytes; %3 are needed.</source>
        <translation>共享内存 %1 有 %2 字节；需要 %3 字节。</translation>
    </message>
    <message>
        <source>The shared memory %1 cannot be mapped</source>
        <translation>无法映射共享内存 %1</translation>
    </message>
    <message>
        <source>The ELF file is cut off or contradicts itself: %1.</source>
        <translation>ELF 文件被截断或自相矛盾：%1。</translation>
    </message>
    <message>
        <source>The debug stub&apos;s packets arrive damaged.</source>
        <translation>调试桩的数据包到达时已损坏。</translation>
    </message>
    <message>
        <source>The connection carries something else as well, or a serial line has the wrong speed.</source>
        <translation>该连接上还有其他数据，或者串行线路的速率不对。</translation>
    </message>
    <message>
        <source>See what listens on that port, and connect again.</source>
        <translation>查看该端口上是什么在监听，然后重新连接。</translation>
    </message>
    <message>
        <source>Erasing flash of %1 at %2</source>
        <translation>正在擦除 %1 位于 %2 的 Flash</translation>
    </message>
    <message>
        <source>Writing flash of %1 at %2</source>
        <translation>正在写入 %1 位于 %2 的 Flash</translation>
    </message>
    <message>
        <source>Writing flash of %1</source>
        <translation>正在写入 %1 的 Flash</translation>
    </message>
    <message>
        <source>%1 has no target number %2.</source>
        <translation>%1 没有编号为 %2 的目标。</translation>
    </message>
    <message>
        <source>Starting %1 again</source>
        <translation>正在重新启动 %1</translation>
    </message>
    <message>
        <source>Letting go of %1</source>
        <translation>正在释放 %1</translation>
    </message>
    <message>
        <source>Pausing %1 was cancelled.</source>
        <translation>暂停 %1 的操作被取消。</translation>
    </message>
</context>
<context>
    <name>ohm::probe</name>
    <message>
        <source>When it is read</source>
        <translation>读取时</translation>
    </message>
    <message>
        <source>When it is written</source>
        <translation>写入时</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>读取或写入时</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>源代码行</translation>
    </message>
    <message>
        <source>A source line instead of an address.</source>
        <translation>用源代码行代替地址。</translation>
    </message>
    <message>
        <source>Hardware breakpoint</source>
        <translation>硬件断点</translation>
    </message>
    <message>
        <source>Use a comparator of the core; otherwise the instruction in RAM is replaced.</source>
        <translation>使用核心的比较器；否则替换 RAM 中的指令。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>How much is watched, a power of two; the symbol&apos;s size, or 4, when left out.</source>
        <translation>监视多少字节，须为 2 的幂；省略时为符号的大小，或 4。</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>What stops the core.</source>
        <translation>什么使核心停下。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Which one, as probe_breakpoint_list numbers them.</source>
        <translation>哪一个，编号同 probe_breakpoint_list。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All of them.</source>
        <translation>全部。</translation>
    </message>
    <message>
        <source>Its number.</source>
        <translation>其编号。</translation>
    </message>
    <message>
        <source>The core.</source>
        <translation>核心。</translation>
    </message>
    <message>
        <source>hardware, software, or read, write, access for watchpoints.</source>
        <translation>hardware、software；观察点则为 read、write、access。</translation>
    </message>
    <message>
        <source>Where.</source>
        <translation>所在位置。</translation>
    </message>
    <message>
        <source>How much it covers.</source>
        <translation>覆盖多少字节。</translation>
    </message>
    <message>
        <source>As it was asked for.</source>
        <translation>请求时给出的形式。</translation>
    </message>
    <message>
        <source>The function there.</source>
        <translation>该处的函数。</translation>
    </message>
    <message>
        <source>File and line there.</source>
        <translation>该处的文件和行。</translation>
    </message>
    <message>
        <source>What was set.</source>
        <translation>所设置的断点或观察点。</translation>
    </message>
    <message>
        <source>Comparators for breakpoints that are free.</source>
        <translation>断点的空闲比较器数。</translation>
    </message>
    <message>
        <source>Comparators for watchpoints that are free.</source>
        <translation>观察点的空闲比较器数。</translation>
    </message>
    <message>
        <source>All breakpoints and watchpoints.</source>
        <translation>所有断点和观察点。</translation>
    </message>
    <message>
        <source>Free comparators of the main core.</source>
        <translation>主核心的空闲比较器数。</translation>
    </message>
    <message>
        <source>The same for watchpoints.</source>
        <translation>观察点的空闲比较器数，同上。</translation>
    </message>
    <message>
        <source>Give one of address, symbol and location.</source>
        <translation>请给出 address、symbol 和 location 之一。</translation>
    </message>
    <message>
        <source>A comparator watches a power of two of bytes, not %1: give size.</source>
        <translation>比较器监视的字节数是 2 的幂，而不是 %1：请给出 size。</translation>
    </message>
    <message>
        <source>%1 is not a multiple of the %2 bytes to be watched.</source>
        <translation>%1 不是要监视的 %2 字节的整数倍。</translation>
    </message>
    <message>
        <source>Give either the number of one or all.</source>
        <translation>请给出其中一个的编号，或 all。</translation>
    </message>
    <message>
        <source>Set a breakpoint</source>
        <translation>设置断点</translation>
    </message>
    <message>
        <source>Stop a core when it comes to an address, a function or a source line.</source>
        <translation>当核心到达某个地址、函数或源代码行时使其停下。</translation>
    </message>
    <message>
        <source>Remove a breakpoint</source>
        <translation>移除断点</translation>
    </message>
    <message>
        <source>Remove one breakpoint or watchpoint, or all, and tell what is left.</source>
        <translation>移除一个或所有断点和观察点，并说明还剩哪些。</translation>
    </message>
    <message>
        <source>List breakpoints</source>
        <translation>列出断点</translation>
    </message>
    <message>
        <source>List the breakpoints and watchpoints of a session and how many comparators are free.</source>
        <translation>列出会话的断点和观察点，以及有多少空闲的比较器。</translation>
    </message>
    <message>
        <source>Set a watchpoint</source>
        <translation>设置观察点</translation>
    </message>
    <message>
        <source>Stop a core when a variable is read or written.</source>
        <translation>当变量被读取或写入时使核心停下。</translation>
    </message>
    <message>
        <source>Local variables</source>
        <translation>局部变量</translation>
    </message>
    <message>
        <source>Tell the local variables of each frame too.</source>
        <translation>同时给出每个栈帧的局部变量。</translation>
    </message>
    <message>
        <source>Most frames</source>
        <translation>最多栈帧数</translation>
    </message>
    <message>
        <source>How many frames at most.</source>
        <translation>最多多少个栈帧。</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>其名称。</translation>
    </message>
    <message>
        <source>Its value, as the program&apos;s language writes it.</source>
        <translation>其值，按程序语言的写法。</translation>
    </message>
    <message>
        <source>Its type.</source>
        <translation>其类型。</translation>
    </message>
    <message>
        <source>0 is where it stands, 1 what called that, and so on.</source>
        <translation>0 是当前位置，1 是其调用者，依此类推。</translation>
    </message>
    <message>
        <source>Where in the code.</source>
        <translation>代码中的位置。</translation>
    </message>
    <message>
        <source>The function.</source>
        <translation>函数。</translation>
    </message>
    <message>
        <source>File and line.</source>
        <translation>文件和行。</translation>
    </message>
    <message>
        <source>What it was called with.</source>
        <translation>调用时的参数。</translation>
    </message>
    <message>
        <source>Its local variables, when asked for.</source>
        <translation>其局部变量，在要求时给出。</translation>
    </message>
    <message>
        <source>Who called whom, the innermost first.</source>
        <translation>谁调用了谁，最内层在前。</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>An expression of the program&apos;s language; it can change nothing.</source>
        <translation>程序语言的表达式；它不能更改任何内容。</translation>
    </message>
    <message>
        <source>Stack frame</source>
        <translation>栈帧</translation>
    </message>
    <message>
        <source>In which frame of the stack; 0 is the innermost.</source>
        <translation>在哪个栈帧中；0 是最内层。</translation>
    </message>
    <message>
        <source>The value, as the program&apos;s language writes it.</source>
        <translation>值，按程序语言的写法。</translation>
    </message>
    <message>
        <source>Call stack</source>
        <translation>调用栈</translation>
    </message>
    <message>
        <source>Tell who called whom in a halted core, with arguments and, when wanted, local variables.</source>
        <translation>说明已暂停的核心中谁调用了谁，附带参数，需要时还有局部变量。</translation>
    </message>
    <message>
        <source>Evaluate an expression</source>
        <translation>求表达式的值</translation>
    </message>
    <message>
        <source>Tell value and type of an expression of the program&apos;s language in a halted core.</source>
        <translation>在已暂停的核心中给出程序语言表达式的值和类型。</translation>
    </message>
    <message>
        <source>The program has no symbol %1.</source>
        <translation>程序没有符号 %1。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>是否想用 %1？</translation>
    </message>
    <message>
        <source>There is no code of %1, line %2.</source>
        <translation>%1 第 %2 行没有代码。</translation>
    </message>
    <message>
        <source>The program was built without line numbers (-g).</source>
        <translation>程序在构建时没有带行号（-g）。</translation>
    </message>
    <message>
        <source>Debug session</source>
        <translation>调试会话</translation>
    </message>
    <message>
        <source>The debug session, as probe_connect names it.</source>
        <translation>调试会话，名称由 probe_connect 给出。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Which core of several; the main one when left out.</source>
        <translation>多个核心中的哪一个；省略时为主核心。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>An address in the target&apos;s memory.</source>
        <translation>目标内存中的地址。</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>A symbol instead of an address, also as name+offset or file:line.</source>
        <translation>用符号代替地址，也可以是 name+offset 或 file:line。</translation>
    </message>
    <message>
        <source>The target&apos;s name.</source>
        <translation>目标的名称。</translation>
    </message>
    <message>
        <source>running, halted, reset, or unknown (not examined).</source>
        <translation>running、halted、reset 或 unknown（未检查）。</translation>
    </message>
    <message>
        <source>Why it stands still.</source>
        <translation>停下的原因。</translation>
    </message>
    <message>
        <source>Where it stands.</source>
        <translation>停在哪里。</translation>
    </message>
    <message>
        <source>What the watchpoint that stopped it watches.</source>
        <translation>使其停下的观察点所监视的内容。</translation>
    </message>
    <message>
        <source>Port for a debugger, on the loopback.</source>
        <translation>供调试器使用的端口，位于回环接口。</translation>
    </message>
    <message>
        <source>Give either an address or a symbol.</source>
        <translation>请给出地址或符号之一。</translation>
    </message>
    <message>
        <source>The session knows no program, so %1 is not known.</source>
        <translation>会话不知道任何程序，因此不认识 %1。</translation>
    </message>
    <message>
        <source>Name the ELF file as elf in probe_connect, or load it with probe_load_firmware.</source>
        <translation>请在 probe_connect 中用 elf 指明 ELF 文件，或用 probe_load_firmware 加载它。</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>OpenOCD configuration file: a path, or a name in OpenOCD&apos;s scripts.</source>
        <translation>OpenOCD 配置文件：路径，或 OpenOCD 脚本中的名称。</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>开发板</translation>
    </message>
    <message>
        <source>A board profile instead of a configuration file.</source>
        <translation>用开发板配置代替配置文件。</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Serial number of the probe, when several are plugged in.</source>
        <translation>调试探针的序列号，用于插入了多个的情况。</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>The probe&apos;s clock.</source>
        <translation>调试探针的时钟。</translation>
    </message>
    <message>
        <source>Halt</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Halt the main target; otherwise it goes on undisturbed.</source>
        <translation>暂停主目标；否则它不受干扰地继续运行。</translation>
    </message>
    <message>
        <source>Program (ELF)</source>
        <translation>程序（ELF）</translation>
    </message>
    <message>
        <source>The program in the target, for its symbols and lines.</source>
        <translation>目标中的程序，用于其符号和行。</translation>
    </message>
    <message>
        <source>OpenOCD program</source>
        <translation>OpenOCD 程序</translation>
    </message>
    <message>
        <source>OpenOCD program to use; the board&apos;s choice when left out.</source>
        <translation>要使用的 OpenOCD 程序；省略时由开发板决定。</translation>
    </message>
    <message>
        <source>Names the session in all other calls.</source>
        <translation>在其他所有调用中指明此会话。</translation>
    </message>
    <message>
        <source>The cores and memory buses.</source>
        <translation>核心和内存总线。</translation>
    </message>
    <message>
        <source>What was odd while connecting.</source>
        <translation>连接时的异常情况。</translation>
    </message>
    <message>
        <source>Worth knowing of this board.</source>
        <translation>关于此开发板值得了解的事项。</translation>
    </message>
    <message>
        <source>Let it run on</source>
        <translation>让其继续运行</translation>
    </message>
    <message>
        <source>Let halted cores run first.</source>
        <translation>先让已暂停的核心运行。</translation>
    </message>
    <message>
        <source>OpenOCD&apos;s exit code, when it ended by itself.</source>
        <translation>OpenOCD 自行结束时的退出码。</translation>
    </message>
    <message>
        <source>The session.</source>
        <translation>会话。</translation>
    </message>
    <message>
        <source>connected, lost or ended.</source>
        <translation>connected、lost 或 ended。</translation>
    </message>
    <message>
        <source>State, reason of a halt, and where it is, of each target.</source>
        <translation>每个目标的状态、暂停的原因和所在位置。</translation>
    </message>
    <message>
        <source>Why the connection is lost.</source>
        <translation>连接丢失的原因。</translation>
    </message>
    <message>
        <source>The ELF file whose symbols are known.</source>
        <translation>符号来源的 ELF 文件。</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>How long to wait.</source>
        <translation>等待多久。</translation>
    </message>
    <message>
        <source>The script&apos;s result or error.</source>
        <translation>脚本的结果或错误。</translation>
    </message>
    <message>
        <source>What OpenOCD printed meanwhile.</source>
        <translation>OpenOCD 在此期间输出的内容。</translation>
    </message>
    <message>
        <source>Halting %1</source>
        <translation>正在暂停 %1</translation>
    </message>
    <message>
        <source>A script must not contain the character NUL.</source>
        <translation>脚本不得包含 NUL 字符。</translation>
    </message>
    <message>
        <source>Connect a debug probe</source>
        <translation>连接调试探针</translation>
    </message>
    <message>
        <source>Disconnect a debug probe</source>
        <translation>断开调试探针</translation>
    </message>
    <message>
        <source>Status of a debug session</source>
        <translation>调试会话的状态</translation>
    </message>
    <message>
        <source>Tell of each target whether it runs, why it stands still, and where.</source>
        <translation>说明每个目标是否在运行、为何停下以及停在哪里。</translation>
    </message>
    <message>
        <source>A symbol instead of an address, also as name+offset or file:line; without either, where it stands.</source>
        <translation>用符号代替地址，也可以是 name+offset 或 file:line；两者都没有时为当前停下的位置。</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令数</translation>
    </message>
    <message>
        <source>How many instructions.</source>
        <translation>多少条指令。</translation>
    </message>
    <message>
        <source>Thumb code</source>
        <translation>Thumb 代码</translation>
    </message>
    <message>
        <source>Read as Thumb or as Arm code, on cores that know both; as it runs now when left out.</source>
        <translation>在两者都支持的核心上，按 Thumb 还是 Arm 代码解读；省略时与其当前运行方式相同。</translation>
    </message>
    <message>
        <source>Of the instruction.</source>
        <translation>指令的地址。</translation>
    </message>
    <message>
        <source>Its bytes in memory.</source>
        <translation>其在内存中的字节。</translation>
    </message>
    <message>
        <source>The instruction.</source>
        <translation>指令。</translation>
    </message>
    <message>
        <source>The function that it is in.</source>
        <translation>它所在的函数。</translation>
    </message>
    <message>
        <source>File and line, where another one begins.</source>
        <translation>文件和行，在另一行开始之处给出。</translation>
    </message>
    <message>
        <source>That line, when the file is here.</source>
        <translation>该行的内容，在此处有该文件时给出。</translation>
    </message>
    <message>
        <source>Where it jumps to.</source>
        <translation>跳转到哪里。</translation>
    </message>
    <message>
        <source>Whether the core stands here.</source>
        <translation>核心是否停在此处。</translation>
    </message>
    <message>
        <source>The instructions.</source>
        <translation>各条指令。</translation>
    </message>
    <message>
        <source>%1 does not stand still, so there is no place where it stands.</source>
        <translation>%1 没有停下，因此没有停下的位置。</translation>
    </message>
    <message>
        <source>Give an address or a symbol, or halt it with probe_halt.</source>
        <translation>请给出地址或符号，或用 probe_halt 暂停它。</translation>
    </message>
    <message>
        <source>Instructions begin at multiples of %1.</source>
        <translation>指令从 %1 的整数倍处开始。</translation>
    </message>
    <message>
        <source>Disassemble</source>
        <translation>反汇编</translation>
    </message>
    <message>
        <source>Show the instructions in a target&apos;s memory with the functions and source lines they came from.</source>
        <translation>显示目标内存中的指令，以及它们所属的函数和源代码行。</translation>
    </message>
    <message>
        <source>A target came to a halt</source>
        <translation>目标已暂停</translation>
    </message>
    <message>
        <source>A target began to run</source>
        <translation>目标开始运行</translation>
    </message>
    <message>
        <source>A reset</source>
        <translation>复位</translation>
    </message>
    <message>
        <source>A target answers now</source>
        <translation>目标现在有应答</translation>
    </message>
    <message>
        <source>A target answers no more</source>
        <translation>目标不再应答</translation>
    </message>
    <message>
        <source>No target answers: unplugged or without power</source>
        <translation>没有目标应答：已拔出或未供电</translation>
    </message>
    <message>
        <source>The targets are back</source>
        <translation>目标已恢复</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Which kinds; any when left out.</source>
        <translation>哪些种类；省略时为任意种类。</translation>
    </message>
    <message>
        <source>After event</source>
        <translation>在此事件之后</translation>
    </message>
    <message>
        <source>Number of the last event already known, so that none is missed; only new ones when left out.</source>
        <translation>最后一个已知事件的编号，以免漏掉事件；省略时只包括新事件。</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>False: nothing happened in that time.</source>
        <translation>false：在这段时间内没有发生任何事件。</translation>
    </message>
    <message>
        <source>What happened.</source>
        <translation>发生了什么。</translation>
    </message>
    <message>
        <source>To which target.</source>
        <translation>发生在哪个目标上。</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>原因。</translation>
    </message>
    <message>
        <source>Of this event; give it as after to get the next one.</source>
        <translation>此事件的编号；把它作为 after 给出即可得到下一个事件。</translation>
    </message>
    <message>
        <source>The main target&apos;s state now.</source>
        <translation>主目标现在的状态。</translation>
    </message>
    <message>
        <source>Wait for a debug event</source>
        <translation>等待调试事件</translation>
    </message>
    <message>
        <source>Wait until a target halts, runs, is reset, goes away or comes back.</source>
        <translation>等待直到目标暂停、运行、复位、消失或恢复。</translation>
    </message>
    <message>
        <source>The bit&apos;s name in Arm&apos;s manual.</source>
        <translation>该位在 Arm 手册中的名称。</translation>
    </message>
    <message>
        <source>What it says.</source>
        <translation>它的含义。</translation>
    </message>
    <message>
        <source>Where it lies.</source>
        <translation>它所在的位置。</translation>
    </message>
    <message>
        <source>msp or psp: the stack it lies on.</source>
        <translation>msp 或 psp：它所在的栈。</translation>
    </message>
    <message>
        <source>What ran: thread, or the handler of an exception.</source>
        <translation>当时在运行什么：线程，或异常的处理程序。</translation>
    </message>
    <message>
        <source>Where the function that faulted returns to, unless it saved it.</source>
        <translation>出错的函数返回到哪里，除非该函数已保存它。</translation>
    </message>
    <message>
        <source>The instruction that faulted, or was next.</source>
        <translation>出错的指令，或下一条指令。</translation>
    </message>
    <message>
        <source>Program status.</source>
        <translation>程序状态。</translation>
    </message>
    <message>
        <source>The stack pointer before the fault.</source>
        <translation>故障之前的栈指针。</translation>
    </message>
    <message>
        <source>The function at pc.</source>
        <translation>pc 处的函数。</translation>
    </message>
    <message>
        <source>File and line at pc.</source>
        <translation>pc 处的文件和行。</translation>
    </message>
    <message>
        <source>The function at lr.</source>
        <translation>lr 处的函数。</translation>
    </message>
    <message>
        <source>File and line at lr.</source>
        <translation>lr 处的文件和行。</translation>
    </message>
    <message>
        <source>s0 to s15, where they were stacked too.</source>
        <translation>s0 到 s15，在它们也被压栈时给出。</translation>
    </message>
    <message>
        <source>Floating point status, likewise.</source>
        <translation>浮点状态，同上。</translation>
    </message>
    <message>
        <source>Whether there is one.</source>
        <translation>是否存在故障。</translation>
    </message>
    <message>
        <source>The probable cause in words.</source>
        <translation>可能的原因，用文字说明。</translation>
    </message>
    <message>
        <source>The exception that is being handled.</source>
        <translation>正在处理的异常。</translation>
    </message>
    <message>
        <source>The address whose access failed, where it is known.</source>
        <translation>访问失败的地址，在已知时给出。</translation>
    </message>
    <message>
        <source>Configurable fault status.</source>
        <translation>可配置故障状态。</translation>
    </message>
    <message>
        <source>HardFault status.</source>
        <translation>HardFault 状态。</translation>
    </message>
    <message>
        <source>MemManage fault address; holds when MMARVALID is set.</source>
        <translation>MemManage 故障地址；MMARVALID 置位时有效。</translation>
    </message>
    <message>
        <source>BusFault address; holds when BFARVALID is set.</source>
        <translation>BusFault 地址；BFARVALID 置位时有效。</translation>
    </message>
    <message>
        <source>The status bits that are set.</source>
        <translation>已置位的状态位。</translation>
    </message>
    <message>
        <source>EXC_RETURN of the handler.</source>
        <translation>处理程序的 EXC_RETURN。</translation>
    </message>
    <message>
        <source>The registers as they were stacked.</source>
        <translation>压栈时的寄存器。</translation>
    </message>
    <message>
        <source>What to look at.</source>
        <translation>应查看什么。</translation>
    </message>
    <message>
        <source>%1 is a %2; a fault is only explained on Cortex-M cores.</source>
        <translation>%1 是 %2；只能解释 Cortex-M 核心上的故障。</translation>
    </message>
    <message>
        <source>Explain a fault</source>
        <translation>解释故障</translation>
    </message>
    <message>
        <source>Decode the fault registers and the stacked frame of a halted Cortex-M core and tell the probable cause.</source>
        <translation>解码已暂停的 Cortex-M 核心的故障寄存器和压栈的栈帧，并给出可能的原因。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>The program: an ELF or Intel HEX file, or plain bytes named .bin.</source>
        <translation>程序：ELF 或 Intel HEX 文件，或名为 .bin 的纯字节文件。</translation>
    </message>
    <message>
        <source>Where plain bytes belong; the other forms know it.</source>
        <translation>纯字节应放在哪里；其他格式自带地址。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Read it back and compare.</source>
        <translation>读回并比较。</translation>
    </message>
    <message>
        <source>Run afterwards</source>
        <translation>之后运行</translation>
    </message>
    <message>
        <source>Let it run afterwards; else the target stands at its beginning.</source>
        <translation>之后让它运行；否则目标停在程序开头。</translation>
    </message>
    <message>
        <source>How much the program has.</source>
        <translation>程序有多少字节。</translation>
    </message>
    <message>
        <source>How much of it went into flash.</source>
        <translation>其中有多少写入了闪存。</translation>
    </message>
    <message>
        <source>Into how many places.</source>
        <translation>写入了多少个位置。</translation>
    </message>
    <message>
        <source>How many sectors were erased.</source>
        <translation>擦除了多少个扇区。</translation>
    </message>
    <message>
        <source>How long it took.</source>
        <translation>用了多久。</translation>
    </message>
    <message>
        <source>Whether it was read back and is the same.</source>
        <translation>是否已读回且内容相同。</translation>
    </message>
    <message>
        <source>The core afterwards.</source>
        <translation>操作之后的核心。</translation>
    </message>
    <message>
        <source>The file&apos;s byte.</source>
        <translation>文件中的字节。</translation>
    </message>
    <message>
        <source>The target&apos;s byte.</source>
        <translation>目标中的字节。</translation>
    </message>
    <message>
        <source>Whether the target has exactly this program.</source>
        <translation>目标中是否正是此程序。</translation>
    </message>
    <message>
        <source>How much was compared.</source>
        <translation>比较了多少字节。</translation>
    </message>
    <message>
        <source>How many bytes differ.</source>
        <translation>有多少字节不同。</translation>
    </message>
    <message>
        <source>The first hundred of them.</source>
        <translation>其中的前一百个。</translation>
    </message>
    <message>
        <source>In its bank.</source>
        <translation>在其存储体中的编号。</translation>
    </message>
    <message>
        <source>Of its first byte.</source>
        <translation>其第一个字节的地址。</translation>
    </message>
    <message>
        <source>How large it is.</source>
        <translation>有多大。</translation>
    </message>
    <message>
        <source>Whether it is write protected; absent when that is not known.</source>
        <translation>是否写保护；未知时不给出。</translation>
    </message>
    <message>
        <source>Its name in OpenOCD&apos;s configuration.</source>
        <translation>其在 OpenOCD 配置中的名称。</translation>
    </message>
    <message>
        <source>OpenOCD&apos;s driver for it.</source>
        <translation>OpenOCD 用于它的驱动程序。</translation>
    </message>
    <message>
        <source>The core that it belongs to.</source>
        <translation>它所属的核心。</translation>
    </message>
    <message>
        <source>Where it begins.</source>
        <translation>从哪里开始。</translation>
    </message>
    <message>
        <source>How large it is; 0: not known.</source>
        <translation>有多大；0：未知。</translation>
    </message>
    <message>
        <source>What is erased at once.</source>
        <translation>一次擦除的单位。</translation>
    </message>
    <message>
        <source>What the driver says of it.</source>
        <translation>驱动程序对它的说明。</translation>
    </message>
    <message>
        <source>Why nothing more is known.</source>
        <translation>为何没有更多信息。</translation>
    </message>
    <message>
        <source>The flash memories.</source>
        <translation>各个闪存。</translation>
    </message>
    <message>
        <source>Flash bank</source>
        <translation>闪存 bank</translation>
    </message>
    <message>
        <source>The flash bank, as probe_flash_info numbers it.</source>
        <translation>闪存存储体，编号同 probe_flash_info。</translation>
    </message>
    <message>
        <source>First sector</source>
        <translation>第一个扇区</translation>
    </message>
    <message>
        <source>The first sector to erase.</source>
        <translation>要擦除的第一个扇区。</translation>
    </message>
    <message>
        <source>Last sector</source>
        <translation>最后一个扇区</translation>
    </message>
    <message>
        <source>The last one; only the first when left out.</source>
        <translation>最后一个扇区；省略时只擦除第一个。</translation>
    </message>
    <message>
        <source>Instead of sectors: where a range of whole sectors begins.</source>
        <translation>代替扇区：由完整扇区组成的范围从哪里开始。</translation>
    </message>
    <message>
        <source>Size of the range</source>
        <translation>范围的大小</translation>
    </message>
    <message>
        <source>How large that range is.</source>
        <translation>该范围有多大。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Must be true: what was there before is lost.</source>
        <translation>必须为 true：原有内容会丢失。</translation>
    </message>
    <message>
        <source>The flash bank.</source>
        <translation>闪存存储体。</translation>
    </message>
    <message>
        <source>The first sector erased.</source>
        <translation>擦除的第一个扇区。</translation>
    </message>
    <message>
        <source>The last one.</source>
        <translation>最后一个。</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>多少个。</translation>
    </message>
    <message>
        <source>How much.</source>
        <translation>多少。</translation>
    </message>
    <message>
        <source>The core afterwards: it stands still.</source>
        <translation>操作之后的核心：它已停下。</translation>
    </message>
    <message>
        <source>confirm must be true: what is in these sectors is lost.</source>
        <translation>confirm 必须为 true：这些扇区中的内容会丢失。</translation>
    </message>
    <message>
        <source>Give either sectors (first_sector, last_sector) or a range (address, size).</source>
        <translation>请给出扇区（first_sector、last_sector）或范围（address、size）之一。</translation>
    </message>
    <message>
        <source>first_sector is missing; probe_flash_info lists the sectors.</source>
        <translation>缺少 first_sector；probe_flash_info 会列出各扇区。</translation>
    </message>
    <message>
        <source>A range needs both address and size.</source>
        <translation>范围需要同时给出 address 和 size。</translation>
    </message>
    <message>
        <source>This board&apos;s configuration knows no flash.</source>
        <translation>此开发板的配置中没有闪存。</translation>
    </message>
    <message>
        <source>There is no flash bank %1; there are %2, counted from 0.</source>
        <translation>没有闪存存储体 %1；共有 %2 个，从 0 开始计数。</translation>
    </message>
    <message>
        <source>There is no flash at %1; probe_flash_info lists what there is.</source>
        <translation>%1 处没有闪存；probe_flash_info 会列出现有的闪存。</translation>
    </message>
    <message>
        <source>Flash bank %1 has the sectors 0 to %2, not %3.</source>
        <translation>闪存存储体 %1 的扇区为 0 到 %2，而不是 %3。</translation>
    </message>
    <message>
        <source>last_sector %1 lies before first_sector %2.</source>
        <translation>last_sector %1 在 first_sector %2 之前。</translation>
    </message>
    <message>
        <source>Flash bank %1 goes from %2 to %3.</source>
        <translation>闪存存储体 %1 的范围为 %2 到 %3。</translation>
    </message>
    <message>
        <source>Only whole sectors can be erased: these are from %1, %2 bytes.</source>
        <translation>只能擦除整个扇区：这些扇区从 %1 开始，共 %2 字节。</translation>
    </message>
    <message>
        <source>Load firmware</source>
        <translation>加载固件</translation>
    </message>
    <message>
        <source>Write a program into the target&apos;s flash or RAM: erase, program, verify, reset.</source>
        <translation>把程序写入目标的闪存或 RAM：擦除、编程、校验、复位。</translation>
    </message>
    <message>
        <source>Verify firmware</source>
        <translation>校验固件</translation>
    </message>
    <message>
        <source>Compare what is in the target with a program, without writing.</source>
        <translation>把目标中的内容与程序比较，不写入。</translation>
    </message>
    <message>
        <source>Flash banks</source>
        <translation>闪存 bank</translation>
    </message>
    <message>
        <source>Tell of the target&apos;s flash banks, their sectors and write protection.</source>
        <translation>说明目标的闪存 bank、其扇区和写保护。</translation>
    </message>
    <message>
        <source>Erase flash</source>
        <translation>擦除闪存</translation>
    </message>
    <message>
        <source>Erase sectors of a flash bank; the target stands still afterwards.</source>
        <translation>擦除闪存 bank 的扇区；之后目标停住不动。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>How many words; one, or what the symbol has, when left out.</source>
        <translation>多少个字；省略时为一个，或符号所含的个数。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>How wide each access is.</source>
        <translation>每次访问的宽度。</translation>
    </message>
    <message>
        <source>Of the first word.</source>
        <translation>第一个字的地址。</translation>
    </message>
    <message>
        <source>Of each word.</source>
        <translation>每个字的宽度。</translation>
    </message>
    <message>
        <source>The values in order of their addresses.</source>
        <translation>按地址顺序排列的值。</translation>
    </message>
    <message>
        <source>The same bytes as a hex dump.</source>
        <translation>同样的字节，以十六进制转储形式给出。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The value to write.</source>
        <translation>要写入的值。</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>多个值</translation>
    </message>
    <message>
        <source>Several values instead, one after the other.</source>
        <translation>改为写入多个值，依次排列。</translation>
    </message>
    <message>
        <source>Read before and afterwards; switch it off for registers that do something when read.</source>
        <translation>写入前后都读取；对读取会产生作用的寄存器，请关闭此项。</translation>
    </message>
    <message>
        <source>What was there.</source>
        <translation>原先的内容。</translation>
    </message>
    <message>
        <source>What was written.</source>
        <translation>写入的内容。</translation>
    </message>
    <message>
        <source>What is there now.</source>
        <translation>现在的内容。</translation>
    </message>
    <message>
        <source>Whether that is what was written.</source>
        <translation>是否与写入的内容一致。</translation>
    </message>
    <message>
        <source>Give either one value or several.</source>
        <translation>请给出一个值，或多个值，二者选一。</translation>
    </message>
    <message>
        <source>0x%1 does not fit into %2 bits.</source>
        <translation>0x%1 放不进 %2 位。</translation>
    </message>
    <message>
        <source>Read memory</source>
        <translation>读取内存</translation>
    </message>
    <message>
        <source>Read words of a target&apos;s memory, without halting it where the target allows.</source>
        <translation>读取目标内存中的字；目标允许时不暂停它。</translation>
    </message>
    <message>
        <source>Write memory</source>
        <translation>写入内存</translation>
    </message>
    <message>
        <source>Write words into a target&apos;s memory and read them back.</source>
        <translation>向目标内存写入字并回读。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>要写入的文件。</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>文件。</translation>
    </message>
    <message>
        <source>Of its content.</source>
        <translation>其内容的校验值。</translation>
    </message>
    <message>
        <source>Its size.</source>
        <translation>其大小。</translation>
    </message>
    <message>
        <source>File with the bytes.</source>
        <translation>含有这些字节的文件。</translation>
    </message>
    <message>
        <source>What to fill with.</source>
        <translation>用什么填充。</translation>
    </message>
    <message>
        <source>How wide that value is.</source>
        <translation>该值的宽度。</translation>
    </message>
    <message>
        <source>First address.</source>
        <translation>首地址。</translation>
    </message>
    <message>
        <source>How many were written.</source>
        <translation>写入了多少。</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Bytes to look for, as hexadecimal text.</source>
        <translation>要查找的字节，以十六进制文本表示。</translation>
    </message>
    <message>
        <source>Where it was found, the first hundred.</source>
        <translation>找到的位置，最多前一百处。</translation>
    </message>
    <message>
        <source>How often.</source>
        <translation>出现了多少次。</translation>
    </message>
    <message>
        <source>Whether file and memory are the same.</source>
        <translation>文件与内存是否相同。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空的。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 bytes are no whole number of words of %2 bytes.</source>
        <translation>%1 字节不是 %2 位字的整数倍。</translation>
    </message>
    <message>
        <source>The pattern has no bytes: write them as hexadecimal digits, such as de ad be ef.</source>
        <translation>模式中没有字节：请写成十六进制数字，例如 de ad be ef。</translation>
    </message>
    <message>
        <source>Dump memory</source>
        <translation>转储内存</translation>
    </message>
    <message>
        <source>Copy a range of a target&apos;s memory into a file.</source>
        <translation>把目标的一段内存复制到文件。</translation>
    </message>
    <message>
        <source>Restore memory</source>
        <translation>恢复内存</translation>
    </message>
    <message>
        <source>Copy a file into a target&apos;s memory, as it was dumped.</source>
        <translation>把转储得到的文件复制回目标内存。</translation>
    </message>
    <message>
        <source>Fill memory</source>
        <translation>填充内存</translation>
    </message>
    <message>
        <source>Write one value all over a range of a target&apos;s memory.</source>
        <translation>用一个值写满目标的一段内存。</translation>
    </message>
    <message>
        <source>Search memory</source>
        <translation>搜索内存</translation>
    </message>
    <message>
        <source>Look for bytes in a range of a target&apos;s memory.</source>
        <translation>在目标的一段内存中查找字节。</translation>
    </message>
    <message>
        <source>Compare memory</source>
        <translation>比较内存</translation>
    </message>
    <message>
        <source>Compare a target&apos;s memory with a file.</source>
        <translation>把目标的内存与文件比较。</translation>
    </message>
    <message>
        <source>Peripheral</source>
        <translation>外设</translation>
    </message>
    <message>
        <source>The one whose registers are read; all are listed, and none is read, when left out.</source>
        <translation>要读取其寄存器的外设；省略时列出所有外设，但不读取。</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>寄存器</translation>
    </message>
    <message>
        <source>One register of it alone.</source>
        <translation>只要其中的一个寄存器。</translation>
    </message>
    <message>
        <source>Allow side effects</source>
        <translation>允许副作用</translation>
    </message>
    <message>
        <source>Read also what changes by being read, such as a receive register.</source>
        <translation>也读取那些会因读取而改变的寄存器，例如接收寄存器。</translation>
    </message>
    <message>
        <source>What it is.</source>
        <translation>它是什么。</translation>
    </message>
    <message>
        <source>How many registers it has.</source>
        <translation>它有多少个寄存器。</translation>
    </message>
    <message>
        <source>Which bits: 7:4, or 3.</source>
        <translation>哪些位：7:4，或 3。</translation>
    </message>
    <message>
        <source>read-write, read-only, write-only …</source>
        <translation>read-write、read-only、write-only …</translation>
    </message>
    <message>
        <source>What it does.</source>
        <translation>它的作用。</translation>
    </message>
    <message>
        <source>What is in it.</source>
        <translation>其中的内容。</translation>
    </message>
    <message>
        <source>The value&apos;s name.</source>
        <translation>该值的名称。</translation>
    </message>
    <message>
        <source>Its name, with its clusters.</source>
        <translation>其名称，连同所在的簇（cluster）。</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>它的用途。</translation>
    </message>
    <message>
        <source>Where it is.</source>
        <translation>它所在的位置。</translation>
    </message>
    <message>
        <source>Its width.</source>
        <translation>其宽度。</translation>
    </message>
    <message>
        <source>What is in it after a reset.</source>
        <translation>复位后的内容。</translation>
    </message>
    <message>
        <source>Why it was not read.</source>
        <translation>没有读取的原因。</translation>
    </message>
    <message>
        <source>Its fields, from the lowest bit on.</source>
        <translation>其字段，从最低位开始。</translation>
    </message>
    <message>
        <source>The chip, as the file calls it.</source>
        <translation>芯片，按文件中的叫法。</translation>
    </message>
    <message>
        <source>The peripherals, or the one asked for.</source>
        <translation>所有外设，或所要求的那一个。</translation>
    </message>
    <message>
        <source>The registers of the one asked for.</source>
        <translation>所要求外设的寄存器。</translation>
    </message>
    <message>
        <source>The peripheral.</source>
        <translation>外设。</translation>
    </message>
    <message>
        <source>The register.</source>
        <translation>寄存器。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>One field of it; the others stay as they are.</source>
        <translation>它的一个字段；其他字段保持不变。</translation>
    </message>
    <message>
        <source>What to write.</source>
        <translation>要写入什么。</translation>
    </message>
    <message>
        <source>Named value</source>
        <translation>命名值</translation>
    </message>
    <message>
        <source>The name of a field&apos;s value instead.</source>
        <translation>改用字段值的名称。</translation>
    </message>
    <message>
        <source>Read the register before and afterwards even though reading changes something.</source>
        <translation>即使读取会改变某些内容，也在写入前后读取该寄存器。</translation>
    </message>
    <message>
        <source>The register&apos;s address.</source>
        <translation>寄存器的地址。</translation>
    </message>
    <message>
        <source>What was in the register, where it was read.</source>
        <translation>寄存器中原先的内容（如果已读取）。</translation>
    </message>
    <message>
        <source>What was written into the register.</source>
        <translation>写入寄存器的内容。</translation>
    </message>
    <message>
        <source>What is in it now, where it was read.</source>
        <translation>寄存器中现在的内容（如果已读取）。</translation>
    </message>
    <message>
        <source>probe_peripherals lists what there is.</source>
        <translation>probe_peripherals 会列出现有的外设。</translation>
    </message>
    <message>
        <source>%1 has no peripheral %2.</source>
        <translation>%1 没有外设 %2。</translation>
    </message>
    <message>
        <source>%1 has no register %2.</source>
        <translation>%1 没有寄存器 %2。</translation>
    </message>
    <message>
        <source>Name the peripheral that %1 belongs to.</source>
        <translation>请给出 %1 所属的外设。</translation>
    </message>
    <message>
        <source>Give either a value or the name of one.</source>
        <translation>请给出一个值，或一个值的名称，二者选一。</translation>
    </message>
    <message>
        <source>%1 has no field %2.</source>
        <translation>%1 没有字段 %2。</translation>
    </message>
    <message>
        <source>Only values of fields have names; name the field of %1.</source>
        <translation>只有字段的值才有名称；请给出 %1 的字段。</translation>
    </message>
    <message>
        <source>%1 has no value %2.</source>
        <translation>%1 没有值 %2。</translation>
    </message>
    <message>
        <source>Read peripherals</source>
        <translation>读取外设</translation>
    </message>
    <message>
        <source>Read the registers of a peripheral by the chip&apos;s SVD file, with fields and the names of values.</source>
        <translation>按芯片的 SVD 文件读取外设的寄存器，连同字段和值的名称。</translation>
    </message>
    <message>
        <source>Write a peripheral</source>
        <translation>写入外设</translation>
    </message>
    <message>
        <source>Write a register of a peripheral, or one field of it, by the chip&apos;s SVD file.</source>
        <translation>按芯片的 SVD 文件写入外设的一个寄存器，或其中的一个字段。</translation>
    </message>
    <message>
        <source>There is no resource probe://%1.</source>
        <translation>没有资源 probe://%1。</translation>
    </message>
    <message>
        <source>The debug sessions, and state, targets and warnings of each.</source>
        <translation>所有调试会话，以及各自的状态、目标和警告。</translation>
    </message>
    <message>
        <source>All debug sessions</source>
        <translation>所有调试会话</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>How long to sample.</source>
        <translation>采样多长时间。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>How the samples are taken.</source>
        <translation>采样的方式。</translation>
    </message>
    <message>
        <source>Where the core was.</source>
        <translation>核心所在的位置。</translation>
    </message>
    <message>
        <source>Its name; absent where no symbol is.</source>
        <translation>其名称；该处没有符号时不给出。</translation>
    </message>
    <message>
        <source>File and line where it begins.</source>
        <translation>它开始处的文件和行号。</translation>
    </message>
    <message>
        <source>Samples in it.</source>
        <translation>其中的采样数。</translation>
    </message>
    <message>
        <source>Of all samples, 0 to 1.</source>
        <translation>占全部采样的比例，0 到 1。</translation>
    </message>
    <message>
        <source>The places in it that were seen most.</source>
        <translation>其中最常出现的位置。</translation>
    </message>
    <message>
        <source>How the samples were taken.</source>
        <translation>采样所用的方式。</translation>
    </message>
    <message>
        <source>How many there are.</source>
        <translation>共有多少个。</translation>
    </message>
    <message>
        <source>Samples in which the core slept.</source>
        <translation>核心处于睡眠时的采样数。</translation>
    </message>
    <message>
        <source>The functions, the most frequent first.</source>
        <translation>各函数，出现最多的在前。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>性能剖析</translation>
    </message>
    <message>
        <source>Sample where a running core is and tell the functions by their share of the time.</source>
        <translation>对运行中的核心所在的位置采样，并按所占时间的比例给出各函数。</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>寄存器</translation>
    </message>
    <message>
        <source>Which ones; all of the core&apos;s when left out.</source>
        <translation>哪些寄存器；省略时为核心的全部寄存器。</translation>
    </message>
    <message>
        <source>Its value; absent when it cannot be read.</source>
        <translation>其值；无法读取时不给出。</translation>
    </message>
    <message>
        <source>What it belongs to.</source>
        <translation>它所属的组。</translation>
    </message>
    <message>
        <source>Whether it is another than at the halt before.</source>
        <translation>是否与上一次暂停时不同。</translation>
    </message>
    <message>
        <source>The function that an address in it points to.</source>
        <translation>其中的地址所指向的函数。</translation>
    </message>
    <message>
        <source>Its registers.</source>
        <translation>其寄存器。</translation>
    </message>
    <message>
        <source>Its new value.</source>
        <translation>其新值。</translation>
    </message>
    <message>
        <source>What it was.</source>
        <translation>原先的值。</translation>
    </message>
    <message>
        <source>What reads back.</source>
        <translation>回读得到的值。</translation>
    </message>
    <message>
        <source>Read registers</source>
        <translation>读取寄存器</translation>
    </message>
    <message>
        <source>Read the registers of a halted core and mark those that changed since the halt before.</source>
        <translation>读取已暂停核心的寄存器，并标出自上一次暂停以来改变的寄存器。</translation>
    </message>
    <message>
        <source>Set a register</source>
        <translation>设置寄存器</translation>
    </message>
    <message>
        <source>Write a register of a halted core and read it back.</source>
        <translation>写入已暂停核心的一个寄存器并回读。</translation>
    </message>
    <message>
        <source>Where the control block lies, or with size where its search begins; found by the symbol _SEGGER_RTT or in the board&apos;s RAM when left out.</source>
        <translation>控制块所在的位置；给出 size 时为搜索的起始位置；省略时按符号 _SEGGER_RTT 或在开发板的 RAM 中查找。</translation>
    </message>
    <message>
        <source>Another symbol of the control block instead.</source>
        <translation>改用控制块的另一个符号。</translation>
    </message>
    <message>
        <source>How much is searched from address on.</source>
        <translation>从 address 起搜索多少。</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>How often the target is looked at while nothing flows.</source>
        <translation>没有数据时多久查看一次目标。</translation>
    </message>
    <message>
        <source>What the program calls it.</source>
        <translation>程序对它的叫法。</translation>
    </message>
    <message>
        <source>Size of the ring from the target, 0 when there is none.</source>
        <translation>来自目标的环形缓冲区的大小，没有时为 0。</translation>
    </message>
    <message>
        <source>Size of the ring to the target, 0 when there is none.</source>
        <translation>发往目标的环形缓冲区的大小，没有时为 0。</translation>
    </message>
    <message>
        <source>What serial_open takes to make it a console.</source>
        <translation>serial_open 用来把它变成控制台的值。</translation>
    </message>
    <message>
        <source>Where the control block lies.</source>
        <translation>控制块所在的位置。</translation>
    </message>
    <message>
        <source>The channels.</source>
        <translation>各通道。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Bytes in hexadecimal</source>
        <translation>十六进制字节</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>The channel&apos;s number.</source>
        <translation>通道的编号。</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>游标</translation>
    </message>
    <message>
        <source>Where to go on: the cursor of an earlier result; 0 for the oldest there is. Left out: the last max_bytes.</source>
        <translation>从哪里继续：先前结果的 cursor；0 表示现有的最早内容。省略时：最后 max_bytes 字节。</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>At most so much.</source>
        <translation>最多这么多。</translation>
    </message>
    <message>
        <source>How long to wait for the first byte. 0 takes what is there.</source>
        <translation>等待第一个字节多久。0 表示只取已有的内容。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>text: UTF-8, where other bytes stand as U+FFFD; hex: every byte, for binary data.</source>
        <translation>text：UTF-8，其他字节以 U+FFFD 表示；hex：每个字节，用于二进制数据。</translation>
    </message>
    <message>
        <source>What came, as form says.</source>
        <translation>收到的内容，形式由 form 决定。</translation>
    </message>
    <message>
        <source>For each line of the text, when its first byte came: seconds since the workbench started.</source>
        <translation>文本的每一行，其第一个字节到达的时间：自工作台启动起的秒数。</translation>
    </message>
    <message>
        <source>For going on with the next call.</source>
        <translation>供下次调用继续时使用。</translation>
    </message>
    <message>
        <source>Bytes after the given cursor that were no longer there.</source>
        <translation>给定 cursor 之后已不再保留的字节数。</translation>
    </message>
    <message>
        <source>Why nothing comes just now.</source>
        <translation>现在没有内容到来的原因。</translation>
    </message>
    <message>
        <source>The session has ended: no more can come.</source>
        <translation>会话已结束：不会再有内容到来。</translation>
    </message>
    <message>
        <source>What to send, as UTF-8; no line end is added.</source>
        <translation>要发送的内容，UTF-8；不附加行尾。</translation>
    </message>
    <message>
        <source>How long the target may take to make room.</source>
        <translation>目标腾出空间最多可用的时间。</translation>
    </message>
    <message>
        <source>How many went out.</source>
        <translation>发出了多少。</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>它已结束。</translation>
    </message>
    <message>
        <source>A size to search needs the address where the search begins.</source>
        <translation>指定搜索的 size 时，需要给出搜索起始处的 address。</translation>
    </message>
    <message>
        <source>There is no RTT channel %1; probe_rtt_start lists them.</source>
        <translation>没有 RTT 通道 %1；probe_rtt_start 会列出各通道。</translation>
    </message>
    <message>
        <source>Waiting for RTT was cancelled.</source>
        <translation>等待 RTT 已被取消。</translation>
    </message>
    <message>
        <source>Start RTT</source>
        <translation>启动 RTT</translation>
    </message>
    <message>
        <source>Find the program&apos;s RTT control block and carry its channels, each also as a port for a console.</source>
        <translation>查找程序的 RTT 控制块并传送其通道，每个通道也作为可供控制台使用的端口。</translation>
    </message>
    <message>
        <source>Read RTT</source>
        <translation>读取 RTT</translation>
    </message>
    <message>
        <source>Read what came up through an RTT channel, with the time of each line.</source>
        <translation>读取通过 RTT 通道上来的内容，连同每行的时间。</translation>
    </message>
    <message>
        <source>Write RTT</source>
        <translation>写入 RTT</translation>
    </message>
    <message>
        <source>Send text down through an RTT channel.</source>
        <translation>通过 RTT 通道向下发送文本。</translation>
    </message>
    <message>
        <source>Stop RTT</source>
        <translation>停止 RTT</translation>
    </message>
    <message>
        <source>Carry the RTT channels of a session no longer.</source>
        <translation>不再传送会话的 RTT 通道。</translation>
    </message>
    <message>
        <source>Step over calls</source>
        <translation>单步跳过调用</translation>
    </message>
    <message>
        <source>Halt after the reset</source>
        <translation>复位后暂停</translation>
    </message>
    <message>
        <source>Stop before the first instruction.</source>
        <translation>停在第一条指令之前。</translation>
    </message>
    <message>
        <source>What is reset</source>
        <translation>复位范围</translation>
    </message>
    <message>
        <source>What is reset.</source>
        <translation>复位的范围。</translation>
    </message>
    <message>
        <source>Halt a target</source>
        <translation>暂停目标</translation>
    </message>
    <message>
        <source>Let a target stand still and tell where.</source>
        <translation>让目标停住，并说明停在哪里。</translation>
    </message>
    <message>
        <source>Run a target</source>
        <translation>运行目标</translation>
    </message>
    <message>
        <source>Let a halted target run on.</source>
        <translation>让已暂停的目标继续运行。</translation>
    </message>
    <message>
        <source>Step a target</source>
        <translation>单步执行目标</translation>
    </message>
    <message>
        <source>Reset a target</source>
        <translation>复位目标</translation>
    </message>
    <message>
        <source>Reset the chip and let it run, or stop before the first instruction.</source>
        <translation>复位芯片并让它运行，或停在第一条指令之前。</translation>
    </message>
    <message>
        <source>What kind of probe it is.</source>
        <translation>调试探针的种类。</translation>
    </message>
    <message>
        <source>Its numbers on USB, vendor:product.</source>
        <translation>它在 USB 上的编号，vendor:product。</translation>
    </message>
    <message>
        <source>What it calls itself.</source>
        <translation>它自称的名称。</translation>
    </message>
    <message>
        <source>Its serial number, for probe_serial of probe_connect.</source>
        <translation>其序列号，供 probe_connect 的 probe_serial 使用。</translation>
    </message>
    <message>
        <source>Where it is plugged in.</source>
        <translation>它插在哪里。</translation>
    </message>
    <message>
        <source>Its device node.</source>
        <translation>其设备节点。</translation>
    </message>
    <message>
        <source>OpenOCD&apos;s configuration file for it.</source>
        <translation>适用于它的 OpenOCD 配置文件。</translation>
    </message>
    <message>
        <source>Whether we may use it.</source>
        <translation>我们是否可以使用它。</translation>
    </message>
    <message>
        <source>Why not.</source>
        <translation>不可使用的原因。</translation>
    </message>
    <message>
        <source>What to do about it.</source>
        <translation>解决办法。</translation>
    </message>
    <message>
        <source>The process that has it open.</source>
        <translation>打开着它的进程。</translation>
    </message>
    <message>
        <source>The debug session that uses it.</source>
        <translation>使用它的调试会话。</translation>
    </message>
    <message>
        <source>Board profiles that have such a probe.</source>
        <translation>带有这种调试探针的开发板档案。</translation>
    </message>
    <message>
        <source>Find debug probes</source>
        <translation>查找调试探针</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Switch it on, or off again.</source>
        <translation>打开，或重新关闭。</translation>
    </message>
    <message>
        <source>Whether it is on.</source>
        <translation>是否已打开。</translation>
    </message>
    <message>
        <source>Semihosting console</source>
        <translation>半主机控制台</translation>
    </message>
    <message>
        <source>Answer a program&apos;s semihosting requests and offer what it prints as a port for a console.</source>
        <translation>应答程序的半主机请求，并把它打印的内容作为端口提供给控制台。</translation>
    </message>
    <message>
        <source>There is no board profile %1.</source>
        <translation>没有开发板档案 %1。</translation>
    </message>
    <message>
        <source>Give cfg_file instead, or write a profile of your own into %1.</source>
        <translation>请改为给出 cfg_file，或在 %1 中编写您自己的档案。</translation>
    </message>
    <message>
        <source>The board profile %1 has just been removed.</source>
        <translation>开发板档案 %1 刚刚被移除。</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>ROM</source>
        <translation>ROM</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>闪存</translation>
    </message>
    <message>
        <source>Peripherals</source>
        <translation>外设</translation>
    </message>
    <message>
        <source>The board profile %1 is not usable: %2</source>
        <translation>开发板档案 %1 不可用：%2</translation>
    </message>
    <message>
        <source>it names no configuration.</source>
        <translation>它没有给出配置。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no USB id such as 0483:374b.</source>
        <translation>“%1”不是 0483:374b 这样的 USB id。</translation>
    </message>
    <message>
        <source>%1 is none of its cores.</source>
        <translation>%1 不是它的核心之一。</translation>
    </message>
    <message>
        <source>the region %1 has no size that fits.</source>
        <translation>区域 %1 的大小不合适。</translation>
    </message>
    <message>
        <source>What people call it.</source>
        <translation>人们对它的叫法。</translation>
    </message>
    <message>
        <source>Length.</source>
        <translation>长度。</translation>
    </message>
    <message>
        <source>What kind of memory it is.</source>
        <translation>内存的种类。</translation>
    </message>
    <message>
        <source>The board as a person knows it.</source>
        <translation>供人辨认的开发板名称。</translation>
    </message>
    <message>
        <source>The chip on it.</source>
        <translation>开发板上的芯片。</translation>
    </message>
    <message>
        <source>Who makes the chip.</source>
        <translation>芯片的制造商。</translation>
    </message>
    <message>
        <source>USB ids of the probe on the board, as 0483:374b.</source>
        <translation>开发板上调试探针的 USB id，写成 0483:374b。</translation>
    </message>
    <message>
        <source>The OpenOCD program to use.</source>
        <translation>要使用的 OpenOCD 程序。</translation>
    </message>
    <message>
        <source>Whose build of OpenOCD the board needs.</source>
        <translation>开发板需要谁的 OpenOCD 版本。</translation>
    </message>
    <message>
        <source>Folders searched for scripts first.</source>
        <translation>优先搜索脚本的文件夹。</translation>
    </message>
    <message>
        <source>Tcl commands before the files.</source>
        <translation>配置文件之前的 Tcl 命令。</translation>
    </message>
    <message>
        <source>OpenOCD&apos;s configuration files, in order.</source>
        <translation>OpenOCD 的配置文件，按顺序。</translation>
    </message>
    <message>
        <source>Tcl commands after the files.</source>
        <translation>配置文件之后的 Tcl 命令。</translation>
    </message>
    <message>
        <source>The targets that the configuration makes.</source>
        <translation>配置所创建的目标。</translation>
    </message>
    <message>
        <source>The target meant when none is named.</source>
        <translation>没有指明目标时所用的目标。</translation>
    </message>
    <message>
        <source>Why a plain reset is refused.</source>
        <translation>拒绝普通复位的原因。</translation>
    </message>
    <message>
        <source>What it stands in for, when it is simulated.</source>
        <translation>模拟时，它替代的是什么。</translation>
    </message>
    <message>
        <source>Description of the chip&apos;s registers (CMSIS-SVD).</source>
        <translation>芯片寄存器的描述（CMSIS-SVD）。</translation>
    </message>
    <message>
        <source>The chip&apos;s memories.</source>
        <translation>芯片的各个存储区。</translation>
    </message>
    <message>
        <source>Worth knowing before connecting.</source>
        <translation>连接之前值得知道的事。</translation>
    </message>
    <message>
        <source>it is no JSON: %1</source>
        <translation>它不是 JSON：%1</translation>
    </message>
    <message>
        <source>Setting a watchpoint at 0x%1</source>
        <translation>在 0x%1 处设置观察点</translation>
    </message>
    <message>
        <source>Setting a breakpoint at 0x%1</source>
        <translation>在 0x%1 处设置断点</translation>
    </message>
    <message>
        <source>Reading the comparators of %1</source>
        <translation>读取 %1 的比较器</translation>
    </message>
    <message>
        <source>OpenOCD gave too few words.</source>
        <translation>OpenOCD 给出的字太少。</translation>
    </message>
    <message>
        <source>Listing the watchpoints of %1</source>
        <translation>列出 %1 的观察点</translation>
    </message>
    <message>
        <source>There is one at 0x%1 already, with the number %2.</source>
        <translation>0x%1 处已经有一个，编号为 %2。</translation>
    </message>
    <message>
        <source>There is no breakpoint %1.</source>
        <translation>没有断点 %1。</translation>
    </message>
    <message>
        <source>probe_breakpoint_list shows those there are.</source>
        <translation>probe_breakpoint_list 会显示现有的断点。</translation>
    </message>
    <message>
        <source>Removing breakpoint %1</source>
        <translation>移除断点 %1</translation>
    </message>
    <message>
        <source>There is no frame %1; the stack has %2, counted from 0.</source>
        <translation>没有栈帧 %1；栈中有 %2 个，从 0 开始计数。</translation>
    </message>
    <message>
        <source>probe_backtrace lists them.</source>
        <translation>probe_backtrace 会列出它们。</translation>
    </message>
    <message>
        <source>Give an expression of the program&apos;s language, such as g_bench.counter or $pc.</source>
        <translation>请给出程序所用语言的表达式，例如 g_bench.counter 或 $pc。</translation>
    </message>
    <message>
        <source>%1 has no port for GDB: it is no core.</source>
        <translation>%1 没有供 GDB 使用的端口：它不是核心。</translation>
    </message>
    <message>
        <source>Without the program, nothing is known of the stack.</source>
        <translation>没有程序，就无从得知栈的情况。</translation>
    </message>
    <message>
        <source>The expression is empty.</source>
        <translation>表达式是空的。</translation>
    </message>
    <message>
        <source>An expression must not contain newlines or other control characters.</source>
        <translation>表达式中不能有换行或其他控制字符。</translation>
    </message>
    <message>
        <source>GDB&apos;s own functions and variables ($_…) cannot be used.</source>
        <translation>不能使用 GDB 自己的函数和变量（$_…）。</translation>
    </message>
    <message>
        <source>%1: local sockets are not offered on this platform.</source>
        <translation>%1：此平台不提供本地套接字。</translation>
    </message>
    <message>
        <source>The instructions of %1 cannot be read.</source>
        <translation>无法读取 %1 的指令。</translation>
    </message>
    <message>
        <source>An instruction was fetched from protected memory.</source>
        <translation>从受保护的内存取了指令。</translation>
    </message>
    <message>
        <source>Data in protected memory was accessed.</source>
        <translation>访问了受保护内存中的数据。</translation>
    </message>
    <message>
        <source>Returning from an exception read protected memory.</source>
        <translation>从异常返回时读取了受保护的内存。</translation>
    </message>
    <message>
        <source>Saving the registers for an exception wrote to protected memory.</source>
        <translation>为异常保存寄存器时写入了受保护的内存。</translation>
    </message>
    <message>
        <source>Saving the floating point registers late touched protected memory.</source>
        <translation>延迟保存浮点寄存器时触及了受保护的内存。</translation>
    </message>
    <message>
        <source>MMFAR holds the address.</source>
        <translation>MMFAR 中是该地址。</translation>
    </message>
    <message>
        <source>An instruction fetch met a bus error.</source>
        <translation>取指令时遇到总线错误。</translation>
    </message>
    <message>
        <source>A data access met a bus error; the stacked pc is the instruction.</source>
        <translation>访问数据时遇到总线错误；入栈的 pc 就是该指令。</translation>
    </message>
    <message>
        <source>A buffered write met a bus error; the stacked pc is some instructions later.</source>
        <translation>缓冲写入时遇到总线错误；入栈的 pc 在其后几条指令处。</translation>
    </message>
    <message>
        <source>Returning from an exception met a bus error.</source>
        <translation>从异常返回时遇到总线错误。</translation>
    </message>
    <message>
        <source>Saving the registers for an exception met a bus error.</source>
        <translation>为异常保存寄存器时遇到总线错误。</translation>
    </message>
    <message>
        <source>Saving the floating point registers late met a bus error.</source>
        <translation>延迟保存浮点寄存器时遇到总线错误。</translation>
    </message>
    <message>
        <source>BFAR holds the address.</source>
        <translation>BFAR 中是该地址。</translation>
    </message>
    <message>
        <source>The instruction does not exist.</source>
        <translation>该指令不存在。</translation>
    </message>
    <message>
        <source>An instruction ran outside of Thumb state.</source>
        <translation>在 Thumb 状态之外执行了指令。</translation>
    </message>
    <message>
        <source>An exception return had a wrong EXC_RETURN.</source>
        <translation>异常返回时的 EXC_RETURN 有误。</translation>
    </message>
    <message>
        <source>A coprocessor is off or not there, such as the floating point unit.</source>
        <translation>某个协处理器已关闭或不存在，例如浮点单元。</translation>
    </message>
    <message>
        <source>The stack grew beyond its limit register.</source>
        <translation>栈的增长超出了其限制寄存器。</translation>
    </message>
    <message>
        <source>A word was accessed at an address that is no multiple of its size.</source>
        <translation>以不是其大小整数倍的地址访问了一个字。</translation>
    </message>
    <message>
        <source>An integer was divided by zero.</source>
        <translation>整数除以零。</translation>
    </message>
    <message>
        <source>Reading the vector table met a bus error.</source>
        <translation>读取向量表时遇到总线错误。</translation>
    </message>
    <message>
        <source>Another fault became a HardFault, because its handler is off or could not run.</source>
        <translation>另一个故障升级成了 HardFault，因为其处理程序已关闭或无法运行。</translation>
    </message>
    <message>
        <source>A breakpoint instruction ran while no debugger was listening.</source>
        <translation>没有调试器监听时执行了断点指令。</translation>
    </message>
    <message>
        <source>The stack overflowed its limit %1.</source>
        <translation>栈溢出，超出了其限制（%1）。</translation>
    </message>
    <message>
        <source>The registers could not be saved for an exception: the stack has overflowed into protected memory, %1.</source>
        <translation>无法为异常保存寄存器：栈已溢出到受保护的内存中（%1）。</translation>
    </message>
    <message>
        <source>The registers could not be saved for an exception: the stack pointer left the memory, %1.</source>
        <translation>无法为异常保存寄存器：栈指针已离开内存（%1）。</translation>
    </message>
    <message>
        <source>Protected memory at %2 was accessed %1.</source>
        <translation>访问了 %2 处的受保护内存（%1）。</translation>
    </message>
    <message>
        <source>The program ran into memory it may not execute %1.</source>
        <translation>程序运行到了不可执行的内存中（%1）。</translation>
    </message>
    <message>
        <source>Returning from an exception failed: the stack is damaged, %1.</source>
        <translation>从异常返回失败：栈已损坏（%1）。</translation>
    </message>
    <message>
        <source>Saving the floating point registers failed: the stack has overflowed or is damaged, %1.</source>
        <translation>保存浮点寄存器失败：栈已溢出或已损坏（%1）。</translation>
    </message>
    <message>
        <source>There is nothing at %2, which was accessed %1.</source>
        <translation>访问了 %2，而那里什么都没有（%1）。</translation>
    </message>
    <message>
        <source>A write went to an address where nothing is, some instructions before the one %1.</source>
        <translation>有一次写入指向了什么都没有的地址，发生在此处之前几条指令（%1）。</translation>
    </message>
    <message>
        <source>The program jumped to an address where nothing is, %1.</source>
        <translation>程序跳转到了什么都没有的地址（%1）。</translation>
    </message>
    <message>
        <source>The bytes that were run as an instruction are none, %1.</source>
        <translation>被当作指令执行的字节不是指令（%1）。</translation>
    </message>
    <message>
        <source>The program jumped to an address without the Thumb bit, %1.</source>
        <translation>程序跳转到了没有 Thumb 位的地址（%1）。</translation>
    </message>
    <message>
        <source>An exception return with a damaged EXC_RETURN, %1.</source>
        <translation>以损坏的 EXC_RETURN 从异常返回（%1）。</translation>
    </message>
    <message>
        <source>An instruction of a coprocessor that is off ran %1.</source>
        <translation>执行了已关闭的协处理器的指令（%1）。</translation>
    </message>
    <message>
        <source>An address that is not aligned was accessed %1.</source>
        <translation>访问了未对齐的地址（%1）。</translation>
    </message>
    <message>
        <source>An integer was divided by zero %1.</source>
        <translation>整数除以零（%1）。</translation>
    </message>
    <message>
        <source>at a place that is not known</source>
        <translation>在未知位置</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>在 %1 处</translation>
    </message>
    <message>
        <source>The core is locked up: its fault handler met a fault itself.</source>
        <translation>核心已锁死：其故障处理程序自身又遇到故障。</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>未知地址</translation>
    </message>
    <message>
        <source>The vector table could not be read: VTOR points to the wrong place.</source>
        <translation>无法读取向量表：VTOR 指向了错误的位置。</translation>
    </message>
    <message>
        <source>A breakpoint instruction ran without a debugger, %1.</source>
        <translation>在没有调试器的情况下执行了断点指令（%1）。</translation>
    </message>
    <message>
        <source>A HardFault whose reason the core does not tell, %1.</source>
        <translation>HardFault，核心没有说明其原因（%1）。</translation>
    </message>
    <message>
        <source>There is no fault.</source>
        <translation>没有故障。</translation>
    </message>
    <message>
        <source>%1 is being handled, which is no fault.</source>
        <translation>正在处理 %1，它不是故障。</translation>
    </message>
    <message>
        <source>The address is close to 0: a null pointer was followed, perhaps to a member of a structure.</source>
        <translation>地址接近 0：使用了空指针，可能是访问结构体的成员。</translation>
    </message>
    <message>
        <source>The pc is 0: a null function pointer was called.</source>
        <translation>pc 为 0：调用了空的函数指针。</translation>
    </message>
    <message>
        <source>A function pointer or a return address on the stack is wrong or overwritten.</source>
        <translation>栈上的函数指针或返回地址有误，或已被覆盖。</translation>
    </message>
    <message>
        <source>The stacked lr points to %1, which called, or was returned to, last.</source>
        <translation>入栈的 lr 指向 %1，它是最后的调用者，或最后返回到的地方。</translation>
    </message>
    <message>
        <source>Compare the stack pointer with the stack&apos;s limits, and look for deep recursion or large arrays.</source>
        <translation>请把栈指针与栈的界限比较，并查找过深的递归或大数组。</translation>
    </message>
    <message>
        <source>Set DISDEFWBUF (bit 1 of ACTLR, 0xE000E008) and run again: the fault becomes precise.</source>
        <translation>请设置 DISDEFWBUF（ACTLR 的位 1，0xE000E008）后再次运行：故障会变得精确。</translation>
    </message>
    <message>
        <source>Enable the floating point unit in CPACR (0xE000ED88) before the first float is used.</source>
        <translation>请在首次使用浮点数之前，在 CPACR（0xE000ED88）中启用浮点单元。</translation>
    </message>
    <message>
        <source>The stacked frame was not written completely and says nothing.</source>
        <translation>入栈的栈帧没有写完整，说明不了任何问题。</translation>
    </message>
    <message>
        <source>This core has no fault status registers: only the stacked frame tells.</source>
        <translation>此核心没有故障状态寄存器：只有入栈的栈帧能说明情况。</translation>
    </message>
    <message>
        <source>No stacked frame was found: halt in the first instruction of the handler (vector catch) to see it.</source>
        <translation>没有找到入栈的栈帧：请在处理程序的第一条指令处暂停（向量捕获）以查看它。</translation>
    </message>
    <message>
        <source>The core is not in a fault handler now: the bits may be left from an earlier fault.</source>
        <translation>核心现在不在故障处理程序中：这些位可能是先前的故障留下的。</translation>
    </message>
    <message>
        <source>Fault registers are only known of Cortex-M cores.</source>
        <translation>只有 Cortex-M 核心的故障寄存器是已知的。</translation>
    </message>
    <message>
        <source>%1 is neither an ELF nor an Intel HEX file, and it is not named as plain bytes.</source>
        <translation>%1 既不是 ELF 文件，也不是 Intel HEX 文件，名称也未表明它是纯字节文件。</translation>
    </message>
    <message>
        <source>%1 is a file of the kind %2; ELF, Intel HEX and plain bytes can be loaded.</source>
        <translation>%1 是 %2 类型的文件；可以加载 ELF、Intel HEX 和纯字节。</translation>
    </message>
    <message>
        <source>Name a file of plain bytes .bin and give its address, or convert it with objcopy.</source>
        <translation>请把纯字节文件命名为 .bin 并给出其地址，或用 objcopy 转换它。</translation>
    </message>
    <message>
        <source>Two parts of the file overlap: 0x%1 to 0x%2 and 0x%3 to 0x%4.</source>
        <translation>文件的两个部分重叠：0x%1 到 0x%2 与 0x%3 到 0x%4。</translation>
    </message>
    <message>
        <source>Mend the linker script, or what put the file together.</source>
        <translation>请修正链接脚本，或生成该文件的工具。</translation>
    </message>
    <message>
        <source>The part of the file at %1 runs over the end of all memory.</source>
        <translation>文件在 %1 处的部分超出了整个地址空间的末尾。</translation>
    </message>
    <message>
        <source>The file has nothing in it that could be loaded.</source>
        <translation>文件中没有可加载的内容。</translation>
    </message>
    <message>
        <source>Give the linked program, not an object file or a file of symbols alone.</source>
        <translation>请给出链接好的程序，而不是目标文件或仅含符号的文件。</translation>
    </message>
    <message>
        <source>Build the program again.</source>
        <translation>请重新构建程序。</translation>
    </message>
    <message>
        <source>The file ends before its part for %1: it is cut off.</source>
        <translation>文件在 %1 的部分之前就结束了：它被截断了。</translation>
    </message>
    <message>
        <source>%1 is a file of plain bytes and does not say where they belong.</source>
        <translation>%1 是纯字节文件，没有说明这些字节应放在哪里。</translation>
    </message>
    <message>
        <source>Give the address of its first byte.</source>
        <translation>请给出其第一个字节的地址。</translation>
    </message>
    <message>
        <source>The file has its own addresses and begins at %1, not at %2.</source>
        <translation>文件有自己的地址，从 %1 开始，而不是 %2。</translation>
    </message>
    <message>
        <source>Leave address out; it is for files of plain bytes.</source>
        <translation>请省略 address；它只用于纯字节文件。</translation>
    </message>
    <message>
        <source>machine %1</source>
        <translation>机器类型 %1</translation>
    </message>
    <message>
        <source>The program is for %1; the target %2 runs programs for %3.</source>
        <translation>程序适用于 %1；目标 %2 运行适用于 %3 的程序。</translation>
    </message>
    <message>
        <source>Name the program that was built for this chip, or another target.</source>
        <translation>请给出为此芯片构建的程序，或另一个目标。</translation>
    </message>
    <message>
        <source>The program and the target have different byte orders.</source>
        <translation>程序与目标的字节序不同。</translation>
    </message>
    <message>
        <source>%1 The program has been written whole, but not verified; the target stands still.</source>
        <translation>%1 程序已完整写入，但未经校验；目标停住不动。</translation>
    </message>
    <message>
        <source>Compare with probe_verify_firmware.</source>
        <translation>请用 probe_verify_firmware 进行比较。</translation>
    </message>
    <message>
        <source>The program was written but does not read back: %1 of %2 bytes differ, the first at %3 (0x%4 instead of 0x%5).</source>
        <translation>程序已写入，但回读不一致：%2 字节中有 %1 字节不同，第一处在 %3（是 0x%4，而不是 0x%5）。</translation>
    </message>
    <message>
        <source>The flash is worn out or protected, the clock of the probe too fast, or a program in another core writes there.</source>
        <translation>闪存已磨损或受保护、调试探针的时钟过快，或另一个核心中的程序在那里写入。</translation>
    </message>
    <message>
        <source>Try again with a lower speed_khz in probe_connect.</source>
        <translation>请在 probe_connect 中用更低的 speed_khz 重试。</translation>
    </message>
    <message>
        <source>A program in flash starts with a reset, which is refused here: %1</source>
        <translation>闪存中的程序以复位启动，而这里拒绝复位：%1</translation>
    </message>
    <message>
        <source>Load it without run.</source>
        <translation>请在不使用 run 的情况下加载它。</translation>
    </message>
    <message>
        <source>The file does not say where the program starts, so it cannot be run.</source>
        <translation>文件没有说明程序从哪里启动，因此无法运行。</translation>
    </message>
    <message>
        <source>Give the ELF file, or set pc with probe_set_register and call probe_run.</source>
        <translation>请给出 ELF 文件，或用 probe_set_register 设置 pc，然后调用 probe_run。</translation>
    </message>
    <message>
        <source>The part of the program from %1 to %2 is not in the flash, and the target has no RAM there.</source>
        <translation>程序从 %1 到 %2 的部分不在闪存中，而目标在那里也没有 RAM。</translation>
    </message>
    <message>
        <source>Resetting %1 before its memory is written</source>
        <translation>写入 %1 的内存之前将其复位</translation>
    </message>
    <message>
        <source>Reset: the target comes to a halt</source>
        <translation>复位：目标即将暂停</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>复位</translation>
    </message>
    <message>
        <source>OpenOCD&apos;s list of flash banks has no known form: %1</source>
        <translation>OpenOCD 的闪存 bank 列表格式未知：%1</translation>
    </message>
    <message>
        <source>OpenOCD knows no sectors of flash bank %1.</source>
        <translation>OpenOCD 不知道闪存 bank %1 的扇区。</translation>
    </message>
    <message>
        <source>Listing the flash banks</source>
        <translation>列出闪存 bank</translation>
    </message>
    <message>
        <source>Looking at flash bank %1</source>
        <translation>查看闪存 bank %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>%1 Done before that: %2 sectors erased, %3 bytes programmed. The program in the target is incomplete and the target stands still.</source>
        <translation>%1 在此之前已完成：擦除 %2 个扇区，编程 %3 字节。目标中的程序不完整，目标停住不动。</translation>
    </message>
    <message>
        <source>Load a whole program before the target runs again; the session goes on.</source>
        <translation>请在目标再次运行之前加载完整的程序；会话继续。</translation>
    </message>
    <message>
        <source>Erase: sector %1 of %2</source>
        <translation>擦除：扇区 %1 / %2</translation>
    </message>
    <message>
        <source>Erasing sector %1 of flash bank %2</source>
        <translation>擦除闪存 bank %2 的扇区 %1</translation>
    </message>
    <message>
        <source>Program: flash bank %1</source>
        <translation>编程：闪存 bank %1</translation>
    </message>
    <message>
        <source>Programming %1</source>
        <translation>对 %1 编程</translation>
    </message>
    <message>
        <source>Program: RAM</source>
        <translation>编程：RAM</translation>
    </message>
    <message>
        <source>Verify: flash bank %1</source>
        <translation>校验：闪存 bank %1</translation>
    </message>
    <message>
        <source>Reading flash at %1</source>
        <translation>读取 %1 处的闪存</translation>
    </message>
    <message>
        <source>%1: OpenOCD gave %2 bytes.</source>
        <translation>%1：OpenOCD 给出了 %2 字节。</translation>
    </message>
    <message>
        <source>Verify: RAM</source>
        <translation>校验：RAM</translation>
    </message>
    <message>
        <source>GDB says: %1</source>
        <translation>GDB 报告：%1</translation>
    </message>
    <message>
        <source>GDB&apos;s answer has no end.</source>
        <translation>GDB 的应答没有结尾。</translation>
    </message>
    <message>
        <source>GDB ended by itself.</source>
        <translation>GDB 自行结束。</translation>
    </message>
    <message>
        <source>(%1 bytes more)</source>
        <translation>（还有 %1 字节）</translation>
    </message>
    <message>
        <source>Line %1 of the HEX file: %2</source>
        <translation>HEX 文件的第 %1 行：%2</translation>
    </message>
    <message>
        <source>it does not begin with a colon.</source>
        <translation>它不是以冒号开头。</translation>
    </message>
    <message>
        <source>it is no row of pairs of hexadecimal digits.</source>
        <translation>它不是由成对的十六进制数字组成的一行。</translation>
    </message>
    <message>
        <source>it is not as long as it says.</source>
        <translation>它的长度与其声明的不符。</translation>
    </message>
    <message>
        <source>its checksum does not fit; the file is damaged.</source>
        <translation>它的校验和不符；文件已损坏。</translation>
    </message>
    <message>
        <source>a record of type %1 has %2 bytes, not %3.</source>
        <translation>类型为 %1 的记录有 %2 字节，而不是 %3。</translation>
    </message>
    <message>
        <source>there is no record type %1.</source>
        <translation>没有记录类型 %1。</translation>
    </message>
    <message>
        <source>its bytes run over the end of their 64 KiB.</source>
        <translation>它的字节超出了所在 64 KiB 的末尾。</translation>
    </message>
    <message>
        <source>The HEX file has no end record: it is cut off.</source>
        <translation>HEX 文件没有结束记录：它被截断了。</translation>
    </message>
    <message>
        <source>The flash of this chip is at %1.</source>
        <translation>此芯片的闪存位于 %1。</translation>
    </message>
    <message>
        <source>Check the program&apos;s linker script, or the address given, against the chip.</source>
        <translation>请对照芯片检查程序的链接脚本，或给出的地址。</translation>
    </message>
    <message>
        <source>The part of the program at %1 begins before the flash and runs into it.</source>
        <translation>程序在 %1 处的部分始于闪存之前，并延伸到闪存之中。</translation>
    </message>
    <message>
        <source>The program is larger than the flash: from %1 on, %2 bytes do not fit into %3.</source>
        <translation>程序比闪存大：从 %1 起，有 %2 字节放不进 %3。</translation>
    </message>
    <message>
        <source>The part of the program from %1 to %2 is neither in the chip&apos;s flash nor in its RAM.</source>
        <translation>程序从 %1 到 %2 的部分既不在芯片的闪存中，也不在其 RAM 中。</translation>
    </message>
    <message>
        <source>The part of the program at %1 lies where a Cortex-M has peripherals, not memory.</source>
        <translation>程序在 %1 处的部分位于 Cortex-M 的外设区，而不是内存。</translation>
    </message>
    <message>
        <source>Flash bank %1 is write protected in these sectors: %2.</source>
        <translation>闪存 bank %1 的以下扇区有写保护：%2。</translation>
    </message>
    <message>
        <source>Where that is wanted, lift it with probe_command: flash protect %1 %2 %3 off</source>
        <translation>如确有需要，请用 probe_command 解除保护：flash protect %1 %2 %3 off</translation>
    </message>
    <message>
        <source>%1 Written before that: %2 of %3 bytes.</source>
        <translation>%1 在此之前已写入：%2 字节，共 %3 字节。</translation>
    </message>
    <message>
        <source>GDB said something that is no record: %1</source>
        <translation>GDB 输出了不是记录的内容：%1</translation>
    </message>
    <message>
        <source>Plug the probe in, then look with probe_scan whether it is seen.</source>
        <translation>请插上调试探针，然后用 probe_scan 查看是否能看到它。</translation>
    </message>
    <message>
        <source>Switch the board on, check the cable between probe and board, then connect again.</source>
        <translation>请打开开发板电源，检查调试探针与开发板之间的线缆，然后重新连接。</translation>
    </message>
    <message>
        <source>The debug probe is there, but may not be opened.</source>
        <translation>调试探针在，但不允许打开。</translation>
    </message>
    <message>
        <source>No udev rule gives you access to it.</source>
        <translation>没有 udev 规则授予您对它的访问权限。</translation>
    </message>
    <message>
        <source>Install packaging/udev/60-ohmdeck-probes.rules in /etc/udev/rules.d, reload the rules (udevadm control --reload) and plug the probe in again.</source>
        <translation>请把 packaging/udev/60-ohmdeck-probes.rules 安装到 /etc/udev/rules.d，重新加载规则（udevadm control --reload），然后重新插拔调试探针。</translation>
    </message>
    <message>
        <source>OpenOCD found no CMSIS-DAP probe that matches.</source>
        <translation>OpenOCD 没有找到匹配的 CMSIS-DAP 调试探针。</translation>
    </message>
    <message>
        <source>It is not plugged in, or has another serial number.</source>
        <translation>它没有插上，或序列号不同。</translation>
    </message>
    <message>
        <source>OpenOCD found no J-Link.</source>
        <translation>OpenOCD 没有找到 J-Link。</translation>
    </message>
    <message>
        <source>OpenOCD found no ST-LINK that it could open.</source>
        <translation>OpenOCD 没有找到可以打开的 ST-LINK。</translation>
    </message>
    <message>
        <source>It is not plugged in, has another serial number, or another program uses it.</source>
        <translation>它没有插上、序列号不同，或正被另一个程序使用。</translation>
    </message>
    <message>
        <source>OpenOCD found no probe that matches.</source>
        <translation>OpenOCD 没有找到匹配的调试探针。</translation>
    </message>
    <message>
        <source>It is not plugged in, or another driver has taken it.</source>
        <translation>它没有插上，或已被另一个驱动程序占用。</translation>
    </message>
    <message>
        <source>OpenOCD does not find the configuration file %1.</source>
        <translation>OpenOCD 找不到配置文件 %1。</translation>
    </message>
    <message>
        <source>The path is wrong, or this build of OpenOCD does not have it.</source>
        <translation>路径有误，或此 OpenOCD 版本没有该文件。</translation>
    </message>
    <message>
        <source>Give an existing file, or a board that probe_connect knows.</source>
        <translation>请给出现有的文件，或 probe_connect 认识的开发板。</translation>
    </message>
    <message>
        <source>The probe cannot do the transport %1.</source>
        <translation>调试探针不支持传输方式 %1。</translation>
    </message>
    <message>
        <source>The configuration is for another probe.</source>
        <translation>该配置适用于另一种调试探针。</translation>
    </message>
    <message>
        <source>Choose the transport that the probe has, or another configuration.</source>
        <translation>请选择调试探针支持的传输方式，或其他配置。</translation>
    </message>
    <message>
        <source>The configuration uses a command that this OpenOCD does not have (%1 %2).</source>
        <translation>配置使用了此 OpenOCD 没有的命令（%1 %2）。</translation>
    </message>
    <message>
        <source>A typing error, or the file was written for another build of OpenOCD.</source>
        <translation>有输入错误，或文件是为另一个 OpenOCD 版本编写的。</translation>
    </message>
    <message>
        <source>Correct the file, or choose the OpenOCD that it was written for.</source>
        <translation>请更正文件，或选择该文件所针对的 OpenOCD。</translation>
    </message>
    <message>
        <source>The configuration selects a second transport, or one that the probe cannot do.</source>
        <translation>配置选择了第二种传输方式，或调试探针不支持的传输方式。</translation>
    </message>
    <message>
        <source>The first selection holds for the whole session.</source>
        <translation>第一次选择对整个会话有效。</translation>
    </message>
    <message>
        <source>Leave one &quot;transport select&quot; in the configuration, with a transport that the probe has.</source>
        <translation>请在配置中只保留一个“transport select”，使用调试探针支持的传输方式。</translation>
    </message>
    <message>
        <source>The probe&apos;s server refused the connection.</source>
        <translation>调试探针的服务器拒绝了连接。</translation>
    </message>
    <message>
        <source>The simulated or remote probe does not run.</source>
        <translation>模拟或远程的调试探针没有运行。</translation>
    </message>
    <message>
        <source>Start it, or correct its address in the configuration.</source>
        <translation>请启动它，或更正配置中它的地址。</translation>
    </message>
    <message>
        <source>OpenOCD could not reach the probe&apos;s server.</source>
        <translation>OpenOCD 无法连到调试探针的服务器。</translation>
    </message>
    <message>
        <source>OpenOCD&apos;s %1 port %2 is taken.</source>
        <translation>OpenOCD 的 %1 端口 %2 已被占用。</translation>
    </message>
    <message>
        <source>The configuration sets a fixed port and another OpenOCD runs.</source>
        <translation>配置设定了固定端口，而另一个 OpenOCD 正在运行。</translation>
    </message>
    <message>
        <source>Take the port out of the configuration: free ones are chosen by themselves.</source>
        <translation>请从配置中去掉该端口：会自动选择空闲的端口。</translation>
    </message>
    <message>
        <source>The target does not answer: its scan chain reads all %1.</source>
        <translation>目标没有应答：其扫描链读到的全是 %1。</translation>
    </message>
    <message>
        <source>The target has no power, or the cable is not connected.</source>
        <translation>目标没有供电，或线缆没有连接。</translation>
    </message>
    <message>
        <source>The scan chain is not the one that the configuration describes.</source>
        <translation>扫描链与配置描述的不符。</translation>
    </message>
    <message>
        <source>The configuration is for another chip or lists parts that are not there.</source>
        <translation>配置适用于另一种芯片，或列出了不存在的部件。</translation>
    </message>
    <message>
        <source>Choose the configuration of this chip; probe_connect&apos;s warnings name what was found.</source>
        <translation>请选择此芯片的配置；probe_connect 的警告会指出找到了什么。</translation>
    </message>
    <message>
        <source>The target&apos;s debug port does not answer.</source>
        <translation>目标的调试端口没有应答。</translation>
    </message>
    <message>
        <source>The target has no power, holds its debug port locked, or is held in reset.</source>
        <translation>目标没有供电、其调试端口被锁定，或被保持在复位状态。</translation>
    </message>
    <message>
        <source>Halt it with probe_halt.</source>
        <translation>请用 probe_halt 暂停它。</translation>
    </message>
    <message>
        <source>the target does not answer</source>
        <translation>目标没有应答</translation>
    </message>
    <message>
        <source>The board lost its power, or the probe was unplugged.</source>
        <translation>开发板断电，或调试探针被拔下。</translation>
    </message>
    <message>
        <source>Switch the board on and plug the probe in; probe_status tells whether the session came back.</source>
        <translation>请打开开发板电源并插上调试探针；probe_status 会说明会话是否已恢复。</translation>
    </message>
    <message>
        <source>the target has not been examined</source>
        <translation>目标尚未被检测</translation>
    </message>
    <message>
        <source>It has no power, is locked, asleep, or held in reset by another core.</source>
        <translation>它没有供电、被锁定、处于睡眠，或被另一个核心保持在复位状态。</translation>
    </message>
    <message>
        <source>Wake or start it, then connect again; reset with halt_after_reset also examines.</source>
        <translation>请唤醒或启动它，然后重新连接；带 halt_after_reset 的复位也会进行检测。</translation>
    </message>
    <message>
        <source>the target cannot %1 at %2</source>
        <translation>目标无法在 %2 处执行 %1</translation>
    </message>
    <message>
        <source>No memory or an unclocked peripheral is there.</source>
        <translation>那里没有内存，或是没有时钟的外设。</translation>
    </message>
    <message>
        <source>Check the address; for a peripheral, the program has to switch its clock on first.</source>
        <translation>请检查地址；对于外设，程序必须先打开其时钟。</translation>
    </message>
    <message>
        <source>the target refused the access</source>
        <translation>目标拒绝了访问</translation>
    </message>
    <message>
        <source>No memory or an unclocked peripheral is there, or the connection to the target broke.</source>
        <translation>那里没有内存，或是没有时钟的外设，或与目标的连接已断开。</translation>
    </message>
    <message>
        <source>Check the address; probe_status tells whether the target still answers.</source>
        <translation>请检查地址；probe_status 会说明目标是否仍有应答。</translation>
    </message>
    <message>
        <source>all comparators for breakpoints are in use</source>
        <translation>所有断点比较器都在使用中</translation>
    </message>
    <message>
        <source>The core has only a few of them.</source>
        <translation>核心只有少数几个。</translation>
    </message>
    <message>
        <source>Remove one with probe_breakpoint_remove.</source>
        <translation>请用 probe_breakpoint_remove 移除一个。</translation>
    </message>
    <message>
        <source>all comparators for watchpoints are in use</source>
        <translation>所有观察点比较器都在使用中</translation>
    </message>
    <message>
        <source>the target runs and has to stand still for it</source>
        <translation>目标正在运行，此操作需要它停住</translation>
    </message>
    <message>
        <source>the target did not stop in time</source>
        <translation>目标没有及时停住</translation>
    </message>
    <message>
        <source>It is held in reset, asleep or without a clock.</source>
        <translation>它被保持在复位状态、处于睡眠，或没有时钟。</translation>
    </message>
    <message>
        <source>Try probe_reset with halt_after_reset.</source>
        <translation>请尝试带 halt_after_reset 的 probe_reset。</translation>
    </message>
    <message>
        <source>the flash is protected</source>
        <translation>闪存受保护</translation>
    </message>
    <message>
        <source>Write protection or read-out protection is set.</source>
        <translation>设置了写保护或读出保护。</translation>
    </message>
    <message>
        <source>probe_flash_info shows which sectors.</source>
        <translation>probe_flash_info 会显示是哪些扇区。</translation>
    </message>
    <message>
        <source>the flash was not recognised</source>
        <translation>未能识别闪存</translation>
    </message>
    <message>
        <source>The configuration is for another chip.</source>
        <translation>配置适用于另一种芯片。</translation>
    </message>
    <message>
        <source>Choose the configuration of this chip.</source>
        <translation>请选择此芯片的配置。</translation>
    </message>
    <message>
        <source>the probe went away</source>
        <translation>调试探针消失了</translation>
    </message>
    <message>
        <source>It was unplugged.</source>
        <translation>它被拔下了。</translation>
    </message>
    <message>
        <source>Plug it in and connect again.</source>
        <translation>请插上它，然后重新连接。</translation>
    </message>
    <message>
        <source>there is no such register</source>
        <translation>没有这样的寄存器</translation>
    </message>
    <message>
        <source>probe_registers lists them.</source>
        <translation>probe_registers 会列出寄存器。</translation>
    </message>
    <message>
        <source>this OpenOCD has no command %1</source>
        <translation>此 OpenOCD 没有命令 %1</translation>
    </message>
    <message>
        <source>Choose another build of OpenOCD for this board.</source>
        <translation>请为此开发板选择另一个 OpenOCD 版本。</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>没有结束</translation>
    </message>
    <message>
        <source>OpenOCD did not start (%1): %2</source>
        <translation>OpenOCD 没有启动（%1）：%2</translation>
    </message>
    <message>
        <source>%1 failed: %2.</source>
        <translation>%1 失败：%2。</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 失败：%2</translation>
    </message>
    <message>
        <source>The chip is not the one that the configuration is for: %1 answers as %2, expected is %3.</source>
        <translation>芯片与配置所针对的不符：%1 应答为 %2，预期为 %3。</translation>
    </message>
    <message>
        <source>Choose the board or the configuration of the chip that is connected.</source>
        <translation>请选择所连接的开发板，或所连接芯片的配置。</translation>
    </message>
    <message>
        <source>No target answers: %1.</source>
        <translation>没有目标应答：%1。</translation>
    </message>
    <message>
        <source>The target has no power, is locked, asleep, or held in reset.</source>
        <translation>目标没有供电、被锁定、处于睡眠，或被保持在复位状态。</translation>
    </message>
    <message>
        <source>If the program sleeps or uses the debug pins for something else, hold the reset button while connecting.</source>
        <translation>如果程序会睡眠，或把调试引脚用于其他用途，请在连接时按住复位按钮。</translation>
    </message>
    <message>
        <source>No target answers any more, though OpenOCD still runs.</source>
        <translation>已没有目标应答，但 OpenOCD 仍在运行。</translation>
    </message>
    <message>
        <source>The probe was unplugged, or the board lost its power.</source>
        <translation>调试探针被拔下，或开发板断电。</translation>
    </message>
    <message>
        <source>If the board comes back by itself, the session goes on. Otherwise plug the probe in, disconnect this session and connect again.</source>
        <translation>如果开发板自行恢复，会话会继续。否则请插上调试探针，断开此会话并重新连接。</translation>
    </message>
    <message>
        <source>%1: OpenOCD did not answer in time.</source>
        <translation>%1：OpenOCD 没有及时应答。</translation>
    </message>
    <message>
        <source>Selecting %1</source>
        <translation>选择 %1</translation>
    </message>
    <message>
        <source>Starting OpenOCD was cancelled.</source>
        <translation>启动 OpenOCD 已被取消。</translation>
    </message>
    <message>
        <source>OpenOCD did not get ready in time. Its last words: %1</source>
        <translation>OpenOCD 没有及时就绪。它最后的输出：%1</translation>
    </message>
    <message>
        <source>Asking for the probe&apos;s driver</source>
        <translation>查询调试探针的驱动程序</translation>
    </message>
    <message>
        <source>Connecting was cancelled.</source>
        <translation>连接已被取消。</translation>
    </message>
    <message>
        <source>%1 answers as %2 where the configuration expects %3: it may be for another chip.</source>
        <translation>%1 应答为 %2，而配置预期为 %3：配置可能适用于另一种芯片。</translation>
    </message>
    <message>
        <source>%1 was not examined: it has no power, is locked, or is held in reset by another core.</source>
        <translation>%1 未被检测：它没有供电、被锁定，或被另一个核心保持在复位状态。</translation>
    </message>
    <message>
        <source>The session has no target %1.</source>
        <translation>会话没有目标 %1。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>现有：%1。</translation>
    </message>
    <message>
        <source>%1 does not stand still (%2).</source>
        <translation>%1 没有停住（%2）。</translation>
    </message>
    <message>
        <source>OpenOCD of session %1 ended by itself (%2).</source>
        <translation>会话 %1 的 OpenOCD 自行结束（%2）。</translation>
    </message>
    <message>
        <source>it does not end</source>
        <translation>它没有结束</translation>
    </message>
    <message>
        <source>Connect again with probe_connect.</source>
        <translation>请用 probe_connect 重新连接。</translation>
    </message>
    <message>
        <source>Ending OpenOCD</source>
        <translation>结束 OpenOCD</translation>
    </message>
    <message>
        <source>Profiling was cancelled; the target runs.</source>
        <translation>性能剖析已被取消；目标继续运行。</translation>
    </message>
    <message>
        <source>Sampling %1</source>
        <translation>对 %1 采样</translation>
    </message>
    <message>
        <source>%1 does not run (%2), so there is nothing to profile.</source>
        <translation>%1 没有运行（%2），因此没有可剖析的内容。</translation>
    </message>
    <message>
        <source>Let it run with probe_run.</source>
        <translation>请用 probe_run 让它运行。</translation>
    </message>
    <message>
        <source>%1 does not tell its pc while it runs (DWT_PCSR reads as 0).</source>
        <translation>%1 在运行时不提供其 pc（DWT_PCSR 读出为 0）。</translation>
    </message>
    <message>
        <source>%1 has to be stopped for each sample, and would run over its breakpoints.</source>
        <translation>每次采样都必须停住 %1，这样会越过其断点。</translation>
    </message>
    <message>
        <source>Remove them with probe_breakpoint_remove.</source>
        <translation>请用 probe_breakpoint_remove 移除它们。</translation>
    </message>
    <message>
        <source>Without stopping the core where it can</source>
        <translation>在可行时不停住核心</translation>
    </message>
    <message>
        <source>The core&apos;s own sample register, which disturbs nothing</source>
        <translation>核心自己的采样寄存器，不造成任何干扰</translation>
    </message>
    <message>
        <source>Stop the core for each sample</source>
        <translation>每次采样都停住核心</translation>
    </message>
    <message>
        <source>The core has no register %1.</source>
        <translation>核心没有寄存器 %1。</translation>
    </message>
    <message>
        <source>Reading registers of %1</source>
        <translation>读取 %1 的寄存器</translation>
    </message>
    <message>
        <source>Listing the registers of %1</source>
        <translation>列出 %1 的寄存器</translation>
    </message>
    <message>
        <source>0x%1 does not fit into %2, which has %3 bits.</source>
        <translation>0x%1 放不进 %2，它有 %3 位。</translation>
    </message>
    <message>
        <source>Writing the register %1</source>
        <translation>写入寄存器 %1</translation>
    </message>
    <message>
        <source>There is no RTT control block at %1.</source>
        <translation>%1 处没有 RTT 控制块。</translation>
    </message>
    <message>
        <source>The program has not set it up yet, or another program runs.</source>
        <translation>程序尚未建立它，或运行的是另一个程序。</translation>
    </message>
    <message>
        <source>Let the program run to its start-up and try again.</source>
        <translation>请让程序运行完启动过程，然后重试。</translation>
    </message>
    <message>
        <source>What looks like an RTT control block at %1 names rings that cannot be: it is none, or overwritten.</source>
        <translation>%1 处看似 RTT 控制块的内容所指的环形缓冲区不可能存在：它不是控制块，或已被覆盖。</translation>
    </message>
    <message>
        <source>RTT is only known of targets whose addresses count bytes.</source>
        <translation>RTT 只适用于按字节编址的目标。</translation>
    </message>
    <message>
        <source>%1 bytes are too many to search for an RTT control block; give at most 64 MiB.</source>
        <translation>在 %1 字节中搜索 RTT 控制块太多；请最多给出 64 MiB。</translation>
    </message>
    <message>
        <source>There is no RTT control block in the %1 bytes from %2 on.</source>
        <translation>从 %2 起的 %1 字节中没有 RTT 控制块。</translation>
    </message>
    <message>
        <source>The program has not set it up yet, or does not use RTT.</source>
        <translation>程序尚未建立它，或不使用 RTT。</translation>
    </message>
    <message>
        <source>Let the program run, or name its ELF file in probe_connect so that it is found by its symbol.</source>
        <translation>请让程序运行，或在 probe_connect 中给出其 ELF 文件，以便按符号找到它。</translation>
    </message>
    <message>
        <source>There is no RTT channel %1.</source>
        <translation>没有 RTT 通道 %1。</translation>
    </message>
    <message>
        <source>RTT channel %1 takes nothing from the host.</source>
        <translation>RTT 通道 %1 不接收来自主机的内容。</translation>
    </message>
    <message>
        <source>%1 bytes are too many at once for an RTT channel; give at most %2.</source>
        <translation>%1 字节一次发给 RTT 通道太多；请最多给出 %2。</translation>
    </message>
    <message>
        <source>Somebody else is writing to RTT channel %1.</source>
        <translation>另有人正在写入 RTT 通道 %1。</translation>
    </message>
    <message>
        <source>RTT channel %1 took %2 of %3 bytes.</source>
        <translation>RTT 通道 %1 接收了 %2 字节，共 %3 字节。</translation>
    </message>
    <message>
        <source>The target stands still, or does not read the channel.</source>
        <translation>目标停住了，或没有读取该通道。</translation>
    </message>
    <message>
        <source>The program of session %1 has no symbol %2, and the board&apos;s memory is not known.</source>
        <translation>会话 %1 的程序没有符号 %2，且开发板的内存未知。</translation>
    </message>
    <message>
        <source>Where the RTT control block of session %1 lies is not known: it has no program.</source>
        <translation>会话 %1 的 RTT 控制块的位置未知：它没有程序。</translation>
    </message>
    <message>
        <source>Name the program&apos;s ELF file as elf in probe_connect, or give address and size of the RAM to search.</source>
        <translation>请在 probe_connect 中用 elf 给出程序的 ELF 文件，或给出要搜索的 RAM 的 address 和 size。</translation>
    </message>
    <message>
        <source>%1 RTT %2 %3</source>
        <translation>%1 RTT %2 %3</translation>
    </message>
    <message>
        <source>RTT of session %1 runs already.</source>
        <translation>会话 %1 的 RTT 已在运行。</translation>
    </message>
    <message>
        <source>Read it with probe_rtt_read, or end it with probe_rtt_stop.</source>
        <translation>请用 probe_rtt_read 读取，或用 probe_rtt_stop 结束它。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>RTT of session %1 does not run.</source>
        <translation>会话 %1 的 RTT 没有运行。</translation>
    </message>
    <message>
        <source>Start it with probe_rtt_start.</source>
        <translation>请用 probe_rtt_start 启动它。</translation>
    </message>
    <message>
        <source>%1 was cancelled.</source>
        <translation>%1 已被取消。</translation>
    </message>
    <message>
        <source>Stepping over a call</source>
        <translation>单步跳过调用</translation>
    </message>
    <message>
        <source>Stepping %1</source>
        <translation>单步执行 %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>Stepping over a call is only known of Cortex-M cores.</source>
        <translation>单步跳过调用只适用于 Cortex-M 核心。</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 steps.</source>
        <translation>在 %2 步中执行了 %1 步后被取消。</translation>
    </message>
    <message>
        <source>%1 runs on after %2 steps.</source>
        <translation>%1 在 %2 步之后仍继续运行。</translation>
    </message>
    <message>
        <source>As the board&apos;s configuration has it</source>
        <translation>按开发板的配置</translation>
    </message>
    <message>
        <source>The whole chip, also where a plain reset is refused</source>
        <translation>整个芯片，即使拒绝普通复位时也是如此</translation>
    </message>
    <message>
        <source>The core alone, without its peripherals</source>
        <translation>仅核心，不含其外设</translation>
    </message>
    <message>
        <source>a reset of this chip takes down Linux on its Cortex-A cores too.</source>
        <translation>此芯片的复位也会使其 Cortex-A 核心上的 Linux 停机。</translation>
    </message>
    <message>
        <source>A plain reset is refused here: %1</source>
        <translation>这里拒绝普通复位：%1</translation>
    </message>
    <message>
        <source>Ask for kind &quot;system&quot; when that is wanted.</source>
        <translation>如确有需要，请使用 kind “system”。</translation>
    </message>
    <message>
        <source>Resetting %1</source>
        <translation>复位 %1</translation>
    </message>
    <message>
        <source>OpenOCD did not say at which port the semihosting console is.</source>
        <translation>OpenOCD 没有说明半主机控制台在哪个端口。</translation>
    </message>
    <message>
        <source>%1 semihosting</source>
        <translation>%1 半主机</translation>
    </message>
    <message>
        <source>Enabling semihosting of %1</source>
        <translation>启用 %1 的半主机</translation>
    </message>
    <message>
        <source>Disabling semihosting of %1</source>
        <translation>停用 %1 的半主机</translation>
    </message>
    <message>
        <source>a debug probe and a board</source>
        <translation>调试探针和开发板</translation>
    </message>
    <message>
        <source>There is no configuration file %1.</source>
        <translation>没有配置文件 %1。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>This board needs the OpenOCD of %1: name it with the argument openocd or in the profile.</source>
        <translation>此开发板需要 %1 的 OpenOCD：请用参数 openocd 或在档案中给出它。</translation>
    </message>
    <message>
        <source>There is no debug session %1.</source>
        <translation>没有调试会话 %1。</translation>
    </message>
    <message>
        <source>Open one with probe_connect.</source>
        <translation>请用 probe_connect 打开一个。</translation>
    </message>
    <message>
        <source>Waiting for an event was cancelled.</source>
        <translation>等待事件已被取消。</translation>
    </message>
    <message>
        <source>Nothing happened in the time given.</source>
        <translation>在给定的时间内没有发生任何事件。</translation>
    </message>
    <message>
        <source>It can only be written.</source>
        <translation>它只能写入。</translation>
    </message>
    <message>
        <source>Reading it changes something; ask for allow_side_effects.</source>
        <translation>读取它会改变某些内容；请使用 allow_side_effects。</translation>
    </message>
    <message>
        <source>%1 can only be read.</source>
        <translation>%1 只能读取。</translation>
    </message>
    <message>
        <source>To write a field, %1 has to be read first, which changes something there.</source>
        <translation>要写入字段，必须先读取 %1，而这会改变那里的某些内容。</translation>
    </message>
    <message>
        <source>There is no SVD file %1.</source>
        <translation>没有 SVD 文件 %1。</translation>
    </message>
    <message>
        <source>Take the chip&apos;s file from its maker&apos;s CMSIS pack and give its path.</source>
        <translation>请从制造商的 CMSIS pack 中取得该芯片的文件，并给出其路径。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Line %1, &lt;%2&gt;: %3</source>
        <translation>第 %1 行，&lt;%2&gt;：%3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is missing.</source>
        <translation>缺少 &lt;%1&gt;。</translation>
    </message>
    <message>
        <source>it has no &lt;name&gt;.</source>
        <translation>它没有 &lt;name&gt;。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of access.</source>
        <translation>“%1”不是访问类型。</translation>
    </message>
    <message>
        <source>a register of %1 bits is not possible; 1 to 64 are.</source>
        <translation>寄存器不能是 %1 位；可以是 1 到 64 位。</translation>
    </message>
    <message>
        <source>%1 repetitions are not possible; 1 to %2 are.</source>
        <translation>不能重复 %1 次；可以是 1 到 %2 次。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not name %2 things.</source>
        <translation>“%1”没有给出 %2 个名称。</translation>
    </message>
    <message>
        <source>the name %1 of something repeated has no %s.</source>
        <translation>重复项的名称 %1 中没有 %s。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value.</source>
        <translation>“%1”不是值。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range of bits such as [7:4].</source>
        <translation>“%1”不是 [7:4] 这样的位范围。</translation>
    </message>
    <message>
        <source>its last bit %1 lies below its first, %2.</source>
        <translation>其最后一位 %1 低于第一位 %2。</translation>
    </message>
    <message>
        <source>there is no %1 that it could be derived from.</source>
        <translation>没有可供它派生的 %1。</translation>
    </message>
    <message>
        <source>it is derived from %1 in a circle.</source>
        <translation>它从 %1 循环派生。</translation>
    </message>
    <message>
        <source>its addresses count %1 bits; only bytes are known.</source>
        <translation>其地址以 %1 位为单位；只支持字节。</translation>
    </message>
    <message>
        <source>the device has more than %1 registers.</source>
        <translation>该器件的寄存器多于 %1 个。</translation>
    </message>
    <message>
        <source>%1 lies beyond the register&apos;s %2 bits.</source>
        <translation>%1 超出了寄存器的 %2 位。</translation>
    </message>
    <message>
        <source>Line %1: the SVD file has too many elements, or too deep ones.</source>
        <translation>第 %1 行：SVD 文件的元素过多，或嵌套过深。</translation>
    </message>
    <message>
        <source>Line %1: &lt;%2&gt; is not the &lt;device&gt; that an SVD file begins with.</source>
        <translation>第 %1 行：&lt;%2&gt; 不是 SVD 文件开头应有的 &lt;device&gt;。</translation>
    </message>
    <message>
        <source>Line %1: the file is no well-formed XML: %2</source>
        <translation>第 %1 行：文件不是格式正确的 XML：%2</translation>
    </message>
    <message>
        <source>OpenOCD did not list its targets: %1</source>
        <translation>OpenOCD 没有列出其目标：%1</translation>
    </message>
    <message>
        <source>OpenOCD gave registers of no known form.</source>
        <translation>OpenOCD 给出的寄存器格式未知。</translation>
    </message>
    <message>
        <source>OpenOCD&apos;s Tcl server gave an answer of no known form: %1</source>
        <translation>OpenOCD 的 Tcl 服务器给出了格式未知的应答：%1</translation>
    </message>
    <message>
        <source>The script for OpenOCD has %1 bytes; it takes at most %2.</source>
        <translation>给 OpenOCD 的脚本有 %1 字节；它最多接受 %2 字节。</translation>
    </message>
    <message>
        <source>Reading %1 bytes at %2</source>
        <translation>从 %2 读取 %1 字节</translation>
    </message>
    <message>
        <source>Writing %1 bytes at %2</source>
        <translation>向 %2 写入 %1 字节</translation>
    </message>
    <message>
        <source>Asking for the state of %1</source>
        <translation>查询 %1 的状态</translation>
    </message>
    <message>
        <source>OpenOCD gave %1 words where %2 were asked for.</source>
        <translation>OpenOCD 给出了 %1 个字，而要求的是 %2 个。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no memory word.</source>
        <translation>“%1”不是内存字。</translation>
    </message>
    <message>
        <source>%1: OpenOCD wrote %2 bytes.</source>
        <translation>%1：OpenOCD 写入了 %2 字节。</translation>
    </message>
    <message>
        <source>Reading %1 places</source>
        <translation>读取 %1 个位置</translation>
    </message>
    <message>
        <source>OpenOCD did not answer for all places.</source>
        <translation>OpenOCD 没有对所有位置作出应答。</translation>
    </message>
    <message>
        <source>A text for OpenOCD must not contain the character NUL.</source>
        <translation>给 OpenOCD 的文本中不能有字符 NUL。</translation>
    </message>
    <message>
        <source>OpenOCD&apos;s answer is no list: %1</source>
        <translation>OpenOCD 的应答不是列表：%1</translation>
    </message>
    <message>
        <source>Its device node %1 is not there, as in a container that was not given the device.</source>
        <translation>其设备节点 %1 不存在，例如在没有获得该设备的容器中。</translation>
    </message>
    <message>
        <source>Give the container the device: --device %1</source>
        <translation>请把设备交给容器：--device %1</translation>
    </message>
    <message>
        <source>You may not open its device node %1 (owner %2, group %3).</source>
        <translation>您不能打开其设备节点 %1（所有者 %2，组 %3）。</translation>
    </message>
    <message>
        <source>Install the udev rule %1 (it comes with Ohmdeck; else copy it to /etc/udev/rules.d and run udevadm control --reload), then plug the probe in again.</source>
        <translation>请安装 udev 规则 %1（它随 Ohmdeck 提供；否则请把它复制到 /etc/udev/rules.d 并运行 udevadm control --reload），然后重新插拔调试探针。</translation>
    </message>
    <message>
        <source>16 bit words</source>
        <translation>16 位字</translation>
    </message>
    <message>
        <source>32 bit words</source>
        <translation>32 位字</translation>
    </message>
    <message>
        <source>64 bit words</source>
        <translation>64 位字</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A name for the session; chosen when left out.</source>
        <translation>会话的名称；省略时自动选择。</translation>
    </message>
    <message>
        <source>There is no hardware: what this stands in for.</source>
        <translation>没有硬件：这里替代的是什么。</translation>
    </message>
    <message>
        <source>Register description (SVD)</source>
        <translation>寄存器描述（SVD）</translation>
    </message>
    <message>
        <source>Its name, for board of probe_connect.</source>
        <translation>其名称，用于 probe_connect 的 board。</translation>
    </message>
    <message>
        <source>What its maker calls it.</source>
        <translation>其厂商所用的名称。</translation>
    </message>
    <message>
        <source>Its maker.</source>
        <translation>其厂商。</translation>
    </message>
    <message>
        <source>The board profiles, your own included.</source>
        <translation>开发板档案，包括您自己的。</translation>
    </message>
    <message>
        <source>List boards</source>
        <translation>列出开发板</translation>
    </message>
    <message>
        <source>List the board profiles that probe_connect knows.</source>
        <translation>列出 probe_connect 认识的开发板档案。</translation>
    </message>
    <message>
        <source>A bare Cortex-M4</source>
        <translation>纯 Cortex-M4</translation>
    </message>
    <message>
        <source>STM32F405</source>
        <translation>STM32F405</translation>
    </message>
    <message>
        <source>STM32MP157</source>
        <translation>STM32MP157</translation>
    </message>
    <message>
        <source>it is simulated and does not say what it stands in for.</source>
        <translation>它是模拟的，但没有说明它替代的是什么。</translation>
    </message>
    <message>
        <source>The chip behind Ohmdeck&apos;s simulated probe.</source>
        <translation>Ohmdeck 的模拟调试探针背后的芯片。</translation>
    </message>
    <message>
        <source>A virtual machine can only be behind a simulated board, such as simulated-stm32f405.</source>
        <translation>只有模拟的开发板（例如 simulated-stm32f405）背后才能有虚拟机。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a session: use up to 32 letters, digits, and _ . -</source>
        <translation>“%1”不能用作会话名称：请使用最多 32 个字母、数字以及 _ . -</translation>
    </message>
    <message>
        <source>There is a debug session %1 already.</source>
        <translation>已有名为 %1 的调试会话。</translation>
    </message>
    <message>
        <source>Choose another name, or end it with probe_disconnect.</source>
        <translation>请换一个名称，或用 probe_disconnect 结束它。</translation>
    </message>
    <message>
        <source>The debug session %1 has the virtual machine %2.</source>
        <translation>虚拟机 %2 正由调试会话 %1 使用。</translation>
    </message>
    <message>
        <source>Use that session, or end it with probe_disconnect.</source>
        <translation>请使用该会话，或用 probe_disconnect 结束它。</translation>
    </message>
    <message>
        <source>There is no virtual machine %1.</source>
        <translation>没有虚拟机 %1。</translation>
    </message>
    <message>
        <source>Start one with qemu_start.</source>
        <translation>请用 qemu_start 启动一台。</translation>
    </message>
    <message>
        <source>The virtual machine %1 does not run (%2).</source>
        <translation>虚拟机 %1 没有运行（%2）。</translation>
    </message>
    <message>
        <source>Breakpoint</source>
        <translation>断点</translation>
    </message>
    <message>
        <source>Breakpoint in RAM</source>
        <translation>RAM 中的断点</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源代码</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>全部移除</translation>
    </message>
    <message>
        <source>Remove all breakpoints and watchpoints of the session</source>
        <translation>移除会话的所有断点和观察点</translation>
    </message>
    <message>
        <source>Breakpoints and watchpoints</source>
        <translation>断点和观察点</translation>
    </message>
    <message>
        <source>What to add</source>
        <translation>要添加的内容</translation>
    </message>
    <message>
        <source>When either</source>
        <translation>读取或写入时</translation>
    </message>
    <message>
        <source>Function, variable, file:line or address</source>
        <translation>函数、变量、文件:行号或地址</translation>
    </message>
    <message>
        <source>Comparators left: %1 for breakpoints, %2 for watchpoints</source>
        <translation>剩余比较器：断点 %1 个，观察点 %2 个</translation>
    </message>
    <message>
        <source>How many comparators this core has left is not known.</source>
        <translation>不知道此核心还剩多少比较器。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Variables of the frame</source>
        <translation>栈帧的变量</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>Evaluate an expression, e.g. g_bench.counter</source>
        <translation>求表达式的值，例如 g_bench.counter</translation>
    </message>
    <message>
        <source>The session knows no program. Connect with its ELF file to see functions and variables.</source>
        <translation>会话没有程序。请连同其 ELF 文件一起连接，以查看函数和变量。</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Address accessed</source>
        <translation>访问的地址</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Called from</source>
        <translation>调用自</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>被中断的代码</translation>
    </message>
    <message>
        <source>What the core reports</source>
        <translation>核心报告的内容</translation>
    </message>
    <message>
        <source>Fault registers</source>
        <translation>故障寄存器</translation>
    </message>
    <message>
        <source>Registers as they were stacked on %1</source>
        <translation>压栈到 %1 时的寄存器</translation>
    </message>
    <message>
        <source>Fault report</source>
        <translation>故障报告</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Read the fault registers and the stacked frame of the halted core</source>
        <translation>读取已暂停核心的故障寄存器和入栈的栈帧</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the report as text</source>
        <translation>以文本形式复制报告</translation>
    </message>
    <message>
        <source>Map of the flash</source>
        <translation>闪存分布图</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>Bank %1 at %2, %3</source>
        <translation>Bank %1，位于 %2，%3</translation>
    </message>
    <message>
        <source>Sector %1 at %2, %3</source>
        <translation>扇区 %1，位于 %2，%3</translation>
    </message>
    <message>
        <source>%1, protected</source>
        <translation>%1，受保护</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>扇区</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>Bank %1: %2</source>
        <translation>Bank %1：%2</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>can be written</source>
        <translation>可写入</translation>
    </message>
    <message>
        <source>Ask again for banks, sectors and protection</source>
        <translation>重新查询 bank、扇区和写保护</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>校验…</translation>
    </message>
    <message>
        <source>Erase the sectors chosen in the list</source>
        <translation>擦除列表中所选的扇区</translation>
    </message>
    <message>
        <source>Flash banks and sectors</source>
        <translation>闪存 bank 和扇区</translation>
    </message>
    <message>
        <source>Differences between the file and the target</source>
        <translation>文件与目标之间的差异</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>In the target</source>
        <translation>目标中</translation>
    </message>
    <message>
        <source>Choose the sectors to erase first.</source>
        <translation>请先选择要擦除的扇区。</translation>
    </message>
    <message>
        <source>Choose sectors of one bank that follow one another.</source>
        <translation>请选择同一 bank 中相连的扇区。</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>The target has exactly this program: %1.</source>
        <translation>目标中正是此程序：%1。</translation>
    </message>
    <message>
        <source>Bytes that differ: %1 of %2.</source>
        <translation>不同的字节数：%1 / %2。</translation>
    </message>
    <message>
        <source>Erased sectors: %1, %2 in %3 s.</source>
        <translation>已擦除扇区：%1 个，%2，用时 %3 s。</translation>
    </message>
    <message>
        <source>Loaded %1 in %2 s.</source>
        <translation>已加载 %1，用时 %2 s。</translation>
    </message>
    <message>
        <source>%1 It reads back the same.</source>
        <translation>%1回读内容一致。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop after the piece that is being written</source>
        <translation>写完当前这一块后停止</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 / %2 字节</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>Read what is in sight again</source>
        <translation>重新读取当前可见的内容</translation>
    </message>
    <message>
        <source>Undo write</source>
        <translation>撤销写入</translation>
    </message>
    <message>
        <source>Write back what the last write replaced</source>
        <translation>写回上次写入所替换的内容</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>搜索…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Dump…</source>
        <translation>转储…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Fill…</source>
        <translation>填充…</translation>
    </message>
    <message>
        <source>Go to an address or a symbol</source>
        <translation>转到地址或符号</translation>
    </message>
    <message>
        <source>Address or symbol</source>
        <translation>地址或符号</translation>
    </message>
    <message>
        <source>0x20000000, g_bench, g_bench+8, motor.c:41</source>
        <translation>0x20000000, g_bench, g_bench+8, motor.c:41</translation>
    </message>
    <message>
        <source>Width of a word</source>
        <translation>字的宽度</translation>
    </message>
    <message>
        <source>How wide each word is, and each access</source>
        <translation>每个字以及每次访问的宽度</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 位</translation>
    </message>
    <message>
        <source>Live reading</source>
        <translation>实时读取</translation>
    </message>
    <message>
        <source>Read again and again while the core runs; what changed is marked</source>
        <translation>在核心运行时反复读取；变化的内容会被标出</translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>不实时读取</translation>
    </message>
    <message>
        <source>Every %1 s</source>
        <translation>每 %1 s</translation>
    </message>
    <message>
        <source>%1 did not keep what was written: it reads %2.</source>
        <translation>%1 没有保留写入的内容：读得 %2。</translation>
    </message>
    <message>
        <source>Differs from %1</source>
        <translation>与 %1 不同</translation>
    </message>
    <message>
        <source>The memory is the same as %1.</source>
        <translation>内存与 %1 相同。</translation>
    </message>
    <message>
        <source>Bytes that differ from %2: %1, the first at %3.</source>
        <translation>与 %2 不同的字节数：%1，第一个在 %3。</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>These bytes were not found.</source>
        <translation>没有找到这些字节。</translation>
    </message>
    <message>
        <source>Number of places found: %1.</source>
        <translation>找到的位置数：%1。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Arrow keys move; type digits for a new value and press Enter to write it.</source>
        <translation>用方向键移动；键入数字以输入新值，按 Enter 写入。</translation>
    </message>
    <message>
        <source>as after a reset</source>
        <translation>与复位后相同</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>registers: %1</source>
        <translation>寄存器：%1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>Read the open peripherals again</source>
        <translation>重新读取已展开的外设</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>副作用</translation>
    </message>
    <message>
        <source>Read also registers that change by being read, such as a receive register</source>
        <translation>也读取会因读取而改变的寄存器，例如接收寄存器</translation>
    </message>
    <message>
        <source>The chip&apos;s SVD file</source>
        <translation>芯片的 SVD 文件</translation>
    </message>
    <message>
        <source>SVD file</source>
        <translation>SVD 文件</translation>
    </message>
    <message>
        <source>Choose the SVD file…</source>
        <translation>选择 SVD 文件…</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>写入…</translation>
    </message>
    <message>
        <source>Choose the chip&apos;s SVD file</source>
        <translation>选择芯片的 SVD 文件</translation>
    </message>
    <message>
        <source>SVD files (%1);;All files (%2)</source>
        <translation>SVD 文件 (%1);;所有文件 (%2)</translation>
    </message>
    <message>
        <source>Debug probe</source>
        <translation>调试探针</translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation>断点</translation>
    </message>
    <message>
        <source>Sample the running core to see where it spends its time.</source>
        <translation>对运行中的核心采样，查看它的时间花在哪里。</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Sample where the core is</source>
        <translation>对核心所在的位置采样</translation>
    </message>
    <message>
        <source>Stop sampling</source>
        <translation>停止采样</translation>
    </message>
    <message>
        <source>How long to sample</source>
        <translation>采样多长时间</translation>
    </message>
    <message>
        <source>How to sample</source>
        <translation>如何采样</translation>
    </message>
    <message>
        <source>How the samples are taken</source>
        <translation>采样的方式</translation>
    </message>
    <message>
        <source>Share of the time</source>
        <translation>所占时间比例</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>采样数</translation>
    </message>
    <message>
        <source>Functions by their share of the time</source>
        <translation>各函数，按所占时间比例</translation>
    </message>
    <message>
        <source>%1 in %2 s. Samples: %3.</source>
        <translation>%1，用时 %2 s。采样数：%3。</translation>
    </message>
    <message>
        <source>The core slept in %1 of them.</source>
        <translation>其中 %1 个采样时核心处于睡眠。</translation>
    </message>
    <message>
        <source>Floating point</source>
        <translation>浮点</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Changed since the last halt</source>
        <translation>自上一次暂停以来已改变</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已改变</translation>
    </message>
    <message>
        <source>Decimal</source>
        <translation>十进制</translation>
    </message>
    <message>
        <source>Points to</source>
        <translation>指向</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Step one instruction</source>
        <translation>单步执行一条指令</translation>
    </message>
    <message>
        <source>Reset and run</source>
        <translation>复位并运行</translation>
    </message>
    <message>
        <source>Reset and halt</source>
        <translation>复位并暂停</translation>
    </message>
    <message>
        <source>A configuration file</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>The one that is plugged in</source>
        <translation>已插上的那一个</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>调试探针</translation>
    </message>
    <message>
        <source>ELF file, for functions and source lines</source>
        <translation>ELF 文件，用于显示函数和源代码行</translation>
    </message>
    <message>
        <source>OpenOCD configuration (*.cfg)</source>
        <translation>OpenOCD 配置 (*.cfg)</translation>
    </message>
    <message>
        <source>Programs (*.elf *.axf *.out);;All files (*)</source>
        <translation>程序 (*.elf *.axf *.out);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>选择文件：%1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>halted on request</source>
        <translation>已按请求暂停</translation>
    </message>
    <message>
        <source>halted at a breakpoint</source>
        <translation>已在断点处暂停</translation>
    </message>
    <message>
        <source>halted at a watchpoint</source>
        <translation>已在观察点处暂停</translation>
    </message>
    <message>
        <source>halted after a step</source>
        <translation>单步后已暂停</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>halted: %1</source>
        <translation>已暂停：%1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>in reset</source>
        <translation>复位中</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>睡眠中</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>已丢失</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Stand-in: %1</source>
        <translation>替代：%1</translation>
    </message>
    <message>
        <source>Session and target</source>
        <translation>会话和目标</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Connect to a board</source>
        <translation>连接到开发板</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>End the chosen session</source>
        <translation>结束所选的会话</translation>
    </message>
    <message>
        <source>Debug sessions</source>
        <translation>调试会话</translation>
    </message>
    <message>
        <source>Not real: this stands in for %1.</source>
        <translation>不是真实设备：它替代的是 %1。</translation>
    </message>
    <message>
        <source>No program: connect with one to see functions and lines.</source>
        <translation>没有程序：连接时给出程序，才能看到函数和源代码行。</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>程序：%1</translation>
    </message>
    <message>
        <source>the target stands here</source>
        <translation>目标停在这里</translation>
    </message>
    <message>
        <source>Disassembly</source>
        <translation>反汇编</translation>
    </message>
    <message>
        <source>No source is known for this place.</source>
        <translation>此处没有已知的源代码。</translation>
    </message>
    <message>
        <source>The target does not answer.</source>
        <translation>目标没有应答。</translation>
    </message>
    <message>
        <source>The simulated debug probe is not offered on this platform.</source>
        <translation>此平台不提供模拟的调试探针。</translation>
    </message>
    <message>
        <source>Watchpoint: read, %1 B</source>
        <translation>观察点：读取，%1 B</translation>
    </message>
    <message>
        <source>Watchpoint: write, %1 B</source>
        <translation>观察点：写入，%1 B</translation>
    </message>
    <message>
        <source>Watchpoint: read or write, %1 B</source>
        <translation>观察点：读取或写入，%1 B</translation>
    </message>
    <message>
        <source>Its type in OpenOCD&apos;s words: cortex_m, cortex_a, mem_ap …</source>
        <translation>OpenOCD 对其类型的称呼：cortex_m、cortex_a、mem_ap …</translation>
    </message>
    <message>
        <source>GDB port</source>
        <translation>GDB 端口</translation>
    </message>
    <message>
        <source>A GDB stub instead of an OpenOCD of ours (QEMU, J-Link, pyOCD, Black Magic, another OpenOCD): host:port, or the path of a Unix socket or a serial port.</source>
        <translation>使用 GDB stub 而不是我们启动的 OpenOCD（QEMU、J-Link、pyOCD、Black Magic、另一个 OpenOCD）：主机:端口，或 Unix 套接字或串口的路径。</translation>
    </message>
    <message>
        <source>The running virtual machine whose processor and memory a simulated board has; without a board, it is debugged by its own GDB port.</source>
        <translation>为模拟开发板提供处理器和内存的正在运行的虚拟机；不指定开发板时，通过其自身的 GDB 端口调试。</translation>
    </message>
    <message>
        <source>OpenOCD&apos;s driver for the probe, or the kind of a GDB stub.</source>
        <translation>OpenOCD 的探针驱动，或 GDB stub 的种类。</translation>
    </message>
    <message>
        <source>Which OpenOCD, or which version of a GDB stub; empty when it does not say.</source>
        <translation>哪个 OpenOCD，或 GDB stub 的版本；未说明时为空。</translation>
    </message>
    <message>
        <source>Which GDB stub it is, and where, when there is one.</source>
        <translation>若有 GDB stub，说明是哪个以及在哪里。</translation>
    </message>
    <message>
        <source>How OpenOCD ended, or what became of a GDB stub.</source>
        <translation>OpenOCD 如何结束，或 GDB stub 的结果。</translation>
    </message>
    <message>
        <source>Tcl for OpenOCD, any number of lines; behind a GDB port &quot;monitor&quot; commands, one in each line.</source>
        <translation>用于 OpenOCD 的 Tcl，行数不限；在 GDB 端口上则为“monitor”命令，每行一条。</translation>
    </message>
    <message>
        <source>0: it went well; otherwise Tcl&apos;s or OpenOCD&apos;s error number, 1 of a GDB stub.</source>
        <translation>0：成功；否则为 Tcl 或 OpenOCD 的错误号，GDB stub 为 1。</translation>
    </message>
    <message>
        <source>Connect to the targets of a board or a configuration file by an OpenOCD that is started for them, or to a GDB stub that runs already, without resetting anything.</source>
        <translation>通过为其启动的 OpenOCD 连接开发板或配置文件的目标，或连接已在运行的 GDB stub，不复位任何东西。</translation>
    </message>
    <message>
        <source>End a debug session and its OpenOCD, or leave its GDB stub alone.</source>
        <translation>结束调试会话及其 OpenOCD，或断开其 GDB stub。</translation>
    </message>
    <message>
        <source>Run a debugger&apos;s command</source>
        <translation>执行调试器命令</translation>
    </message>
    <message>
        <source>Evaluate Tcl in a session&apos;s OpenOCD, or &quot;monitor&quot; commands in its GDB stub, and tell what they print.</source>
        <translation>在会话的 OpenOCD 中执行 Tcl，或在其 GDB stub 中执行“monitor”命令，并返回输出。</translation>
    </message>
    <message>
        <source>OpenOCD ended, or the GDB stub has gone</source>
        <translation>OpenOCD 已结束，或 GDB stub 已消失</translation>
    </message>
    <message>
        <source>A debugger has connected to the GDB port</source>
        <translation>有调试器连接到 GDB 端口</translation>
    </message>
    <message>
        <source>Breakpoints were removed by somebody else</source>
        <translation>断点被他人移除</translation>
    </message>
    <message>
        <source>The chip&apos;s CMSIS-SVD file; when left out, the board&apos;s or the chip&apos;s is looked for in the folder of the settings, in those that come with the program, and next to the ELF file.</source>
        <translation>芯片的 CMSIS-SVD 文件；省略时，会在设置中的文件夹、程序自带的文件以及 ELF 文件旁查找开发板或芯片的文件。</translation>
    </message>
    <message>
        <source>The SVD file.</source>
        <translation>SVD 文件。</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>步进范围</translation>
    </message>
    <message>
        <source>What a step is: an instruction, a source line, or until the function returns (Cortex-M).</source>
        <translation>一步是什么：一条指令、一行源代码，或直到函数返回（Cortex-M）。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>How many steps.</source>
        <translation>多少步。</translation>
    </message>
    <message>
        <source>Let a called function run to its end (Cortex-M); by line, inlined functions, too.</source>
        <translation>让被调用的函数运行到结束（Cortex-M）；按行步进时内联函数也一样。</translation>
    </message>
    <message>
        <source>Execute instructions or source lines of a halted target, or the rest of a function. Its reason tells whether a breakpoint stopped it before.</source>
        <translation>执行已暂停目标的指令、源代码行或函数的剩余部分。原因说明是否被断点提前停住。</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>已插入</translation>
    </message>
    <message>
        <source>A stand-in without hardware</source>
        <translation>无硬件的替代品</translation>
    </message>
    <message>
        <source>Plugged in, or a stand-in.</source>
        <translation>已插入，或为替代品。</translation>
    </message>
    <message>
        <source>The running virtual machine that can be behind a stand-in, for machine of probe_connect.</source>
        <translation>可作为替代品后端的正在运行的虚拟机，用于 probe_connect 的 machine。</translation>
    </message>
    <message>
        <source>The debug probes plugged in, the blocked ones included, and the simulated ones.</source>
        <translation>已插入的调试探针（包括被占用的）以及模拟的探针。</translation>
    </message>
    <message>
        <source>List the debug probes on USB, whether they can be used and who holds them, and the simulated ones.</source>
        <translation>列出 USB 上的调试探针、能否使用以及被谁占用，还有模拟的探针。</translation>
    </message>
    <message>
        <source>QEMU&apos;s machines that have such a processor.</source>
        <translation>具有这种处理器的 QEMU 虚拟机。</translation>
    </message>
    <message>
        <source>The stub does not describe its registers; those of a Cortex-M are supposed.</source>
        <translation>该 stub 没有描述其寄存器；假定为 Cortex-M 的寄存器。</translation>
    </message>
    <message>
        <source>%1 (%2) debugs no target.</source>
        <translation>%1（%2）没有调试任何目标。</translation>
    </message>
    <message>
        <source>The board has no power or is not connected to the probe, or the program has ended.</source>
        <translation>开发板未通电或未连接探针，或程序已结束。</translation>
    </message>
    <message>
        <source>Switch the board on and connect again.</source>
        <translation>打开开发板电源后重新连接。</translation>
    </message>
    <message>
        <source>The program behind %1 has ended.</source>
        <translation>%1 背后的程序已结束。</translation>
    </message>
    <message>
        <source>%1 of session %2 has closed the connection.</source>
        <translation>会话 %2 的 %1 已关闭连接。</translation>
    </message>
    <message>
        <source>The program ended, or its probe was unplugged.</source>
        <translation>程序已结束，或其探针被拔出。</translation>
    </message>
    <message>
        <source>See that it runs, then connect again with probe_connect.</source>
        <translation>确保它在运行，然后用 probe_connect 重新连接。</translation>
    </message>
    <message>
        <source>%1 shows no core but %2.</source>
        <translation>%1 除 %2 外没有其他内核。</translation>
    </message>
    <message>
        <source>%1 was left alone</source>
        <translation>%1 保持不变</translation>
    </message>
    <message>
        <source>A GDB stub cannot reset the core alone.</source>
        <translation>GDB stub 无法只复位内核。</translation>
    </message>
    <message>
        <source>Reset the whole chip: leave kind out.</source>
        <translation>请复位整个芯片：省略 kind。</translation>
    </message>
    <message>
        <source>%1 knows no way to reset the target.</source>
        <translation>%1 没有复位目标的方法。</translation>
    </message>
    <message>
        <source>Reset the board by its button, or in the stub&apos;s own language with probe_command.</source>
        <translation>用开发板上的按键复位，或用 probe_command 以该 stub 自己的命令复位。</translation>
    </message>
    <message>
        <source>%1 tells of no flash (it gives no memory map), so its sectors are not known.</source>
        <translation>%1 没有说明 Flash（未提供内存映射），因此扇区未知。</translation>
    </message>
    <message>
        <source>Load a program with probe_load_firmware, which writes where the stub takes it, or connect by board or cfg_file in probe_connect.</source>
        <translation>用 probe_load_firmware 加载程序（写入 stub 接受的位置），或在 probe_connect 中用 board 或 cfg_file 连接。</translation>
    </message>
    <message>
        <source>%1 does not describe its registers, and %2 bytes of them are no Arm core&apos;s.</source>
        <translation>%1 没有描述其寄存器，而 %2 字节的寄存器不属于 Arm 内核。</translation>
    </message>
    <message>
        <source>Use a newer version of it, or connect by OpenOCD.</source>
        <translation>使用更新的版本，或通过 OpenOCD 连接。</translation>
    </message>
    <message>
        <source>Call stacks behind a GDB port are not known on Windows; connect by OpenOCD.</source>
        <translation>在 Windows 上无法得到 GDB 端口后的调用栈；请通过 OpenOCD 连接。</translation>
    </message>
    <message>
        <source>Nothing was told.</source>
        <translation>没有任何说明。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no GDB port.</source>
        <translation>“%1”不是 GDB 端口。</translation>
    </message>
    <message>
        <source>Give host:port, such as localhost:3333, or the path of a Unix socket or a serial port.</source>
        <translation>请给出 主机:端口，例如 localhost:3333，或 Unix 套接字或串口的路径。</translation>
    </message>
    <message>
        <source>GDB stub</source>
        <translation>GDB stub</translation>
    </message>
    <message>
        <source>Another debugger has it: most stubs take one at a time, and QEMU lets others wait in silence.</source>
        <translation>另一个调试器正在使用：大多数 stub 一次只接受一个，QEMU 会让其他调试器静默等待。</translation>
    </message>
    <message>
        <source>What listens there is no GDB stub, but perhaps OpenOCD&apos;s Tcl or telnet port.</source>
        <translation>在那里监听的不是 GDB stub，可能是 OpenOCD 的 Tcl 或 telnet 端口。</translation>
    </message>
    <message>
        <source>The program that debugs there does not run, or listens elsewhere.</source>
        <translation>在那里调试的程序没有运行，或在别处监听。</translation>
    </message>
    <message>
        <source>Start it, and see which GDB port it tells: usually 3333 of OpenOCD and pyOCD, 2331 of J-Link, 1234 of QEMU.</source>
        <translation>启动它，并查看它给出的 GDB 端口：OpenOCD 和 pyOCD 通常为 3333，J-Link 为 2331，QEMU 为 1234。</translation>
    </message>
    <message>
        <source>%1 takes the connection but does not answer as a GDB stub.</source>
        <translation>%1 接受了连接，但没有作为 GDB stub 应答。</translation>
    </message>
    <message>
        <source>%1 closed the connection before it answered as a GDB stub.</source>
        <translation>%1 在作为 GDB stub 应答之前关闭了连接。</translation>
    </message>
    <message>
        <source>Another debugger has it: most stubs take one at a time.</source>
        <translation>另一个调试器正在使用：大多数 stub 一次只接受一个。</translation>
    </message>
    <message>
        <source>%1 does not answer as a GDB stub: %2</source>
        <translation>%1 没有作为 GDB stub 应答：%2</translation>
    </message>
    <message>
        <source>End the other debugger or the session that has it, or name the port that is for GDB.</source>
        <translation>结束占用它的另一个调试器或会话，或给出用于 GDB 的端口。</translation>
    </message>
    <message>
        <source>does not end</source>
        <translation>没有结束</translation>
    </message>
    <message>
        <source>%1 needs OpenOCD; session %2 is on %3.</source>
        <translation>%1 需要 OpenOCD；会话 %2 使用的是 %3。</translation>
    </message>
    <message>
        <source>Connect by board or cfg_file in probe_connect instead of gdb_port.</source>
        <translation>在 probe_connect 中用 board 或 cfg_file 连接，而不是 gdb_port。</translation>
    </message>
    <message>
        <source>Debug probes</source>
        <translation>调试探针</translation>
    </message>
    <message>
        <source>Folder of SVD files</source>
        <translation>SVD 文件夹</translation>
    </message>
    <message>
        <source>Folder with the makers&apos; descriptions of their chips&apos; registers (SVD); a session finds its chip&apos;s by name.</source>
        <translation>存放厂商芯片寄存器描述（SVD）的文件夹；会话按名称查找其芯片的文件。</translation>
    </message>
    <message>
        <source>Semihosting</source>
        <translation>半主机</translation>
    </message>
    <message>
        <source>A virtual machine has a GDB port of its own: give either machine or gdb_port.</source>
        <translation>虚拟机有自己的 GDB 端口：只给出 machine 或 gdb_port 之一。</translation>
    </message>
    <message>
        <source>%1 is for an OpenOCD that is started here; what is behind a GDB port has been set up already.</source>
        <translation>%1 用于在此启动的 OpenOCD；GDB 端口背后的内容已经设置好了。</translation>
    </message>
    <message>
        <source>Connecting takes exactly one of a board, a configuration file and a GDB port; a virtual machine alone stands for its own GDB port.</source>
        <translation>连接时须恰好给出开发板、配置文件和 GDB 端口之一；只给出虚拟机时使用其自身的 GDB 端口。</translation>
    </message>
    <message>
        <source>The debug session %1 is connected to %2 already.</source>
        <translation>调试会话 %1 已连接到 %2。</translation>
    </message>
    <message>
        <source>No source line is known of %1.</source>
        <translation>%1 没有已知的源代码行。</translation>
    </message>
    <message>
        <source>Step by instruction, or out of this function.</source>
        <translation>按指令步进，或跳出此函数。</translation>
    </message>
    <message>
        <source>Nothing has called this function, as far as the stack tells.</source>
        <translation>从堆栈看，没有任何代码调用此函数。</translation>
    </message>
    <message>
        <source>Step by line instead, or set a breakpoint.</source>
        <translation>改为按行步进，或设置断点。</translation>
    </message>
    <message>
        <source>GDB tells no stack pointer of frame %1.</source>
        <translation>GDB 没有给出帧 %1 的栈指针。</translation>
    </message>
    <message>
        <source>Stepping by source is only known of Cortex-M cores.</source>
        <translation>仅 Cortex-M 内核支持按源代码步进。</translation>
    </message>
    <message>
        <source>The session knows no program, so no source lines are known.</source>
        <translation>会话没有程序，因此没有已知的源代码行。</translation>
    </message>
    <message>
        <source>Step by instruction, or build it with -g.</source>
        <translation>按指令步进，或用 -g 编译。</translation>
    </message>
    <message>
        <source>One machine instruction</source>
        <translation>一条机器指令</translation>
    </message>
    <message>
        <source>To the next source line</source>
        <translation>到下一行源代码</translation>
    </message>
    <message>
        <source>Until the function has returned to its caller</source>
        <translation>直到函数返回调用者</translation>
    </message>
    <message>
        <source>%1 runs on instead of stepping.</source>
        <translation>%1 继续运行而没有步进。</translation>
    </message>
    <message>
        <source>The step was cancelled; %1 stands still where it had come to.</source>
        <translation>步进已取消；%1 停在所到达的位置。</translation>
    </message>
    <message>
        <source>The step did not end in the time given; %1 stands still where it had come to.</source>
        <translation>步进未在给定时间内完成；%1 停在所到达的位置。</translation>
    </message>
    <message>
        <source>%1 does not tell its register %2.</source>
        <translation>%1 没有给出其寄存器 %2。</translation>
    </message>
    <message>
        <source>The register description %1 of this board was not found in: %2.</source>
        <translation>未找到此开发板的寄存器描述 %1，查找位置：%2。</translation>
    </message>
    <message>
        <source>No register description (SVD) of the %1 was found in: %2.</source>
        <translation>未找到 %1 的寄存器描述（SVD），查找位置：%2。</translation>
    </message>
    <message>
        <source>It is not known which chip this is, and no SVD file lies in: %1.</source>
        <translation>不知道这是哪种芯片，且以下位置没有 SVD 文件：%1。</translation>
    </message>
    <message>
        <source>Or put it into one of these folders, or set the folder of your SVD files.</source>
        <translation>或将其放入这些文件夹之一，或设置您的 SVD 文件夹。</translation>
    </message>
    <message>
        <source>Name, chip or maker</source>
        <translation>名称、芯片或厂商</translation>
    </message>
    <message>
        <source>A GDB port</source>
        <translation>GDB 端口</translation>
    </message>
    <message>
        <source>No board is known by “%1”. Choose a configuration file instead, or add a profile of your own.</source>
        <translation>没有名为“%1”的开发板。请改选配置文件，或添加自己的配置。</translation>
    </message>
    <message>
        <source>Boards that match: %1. Choose one.</source>
        <translation>匹配的开发板：%1。请选择一个。</translation>
    </message>
    <message>
        <source>Remove the chosen ones</source>
        <translation>移除所选项</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>None yet: add one above, or press %1 in the source.</source>
        <translation>还没有：在上方添加，或在源代码中按 %1。</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>加载…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>擦除…</translation>
    </message>
    <message>
        <source>Go to the next marked place</source>
        <translation>转到下一个标记处</translation>
    </message>
    <message>
        <source>Vendors ship the SVD file of a chip, which tells of its peripherals and registers, in their CMSIS packs.</source>
        <translation>厂商在其 CMSIS 包中提供芯片的 SVD 文件，描述其外设和寄存器。</translation>
    </message>
    <message>
        <source>Step over</source>
        <translation>单步跳过</translation>
    </message>
    <message>
        <source>Step into</source>
        <translation>单步进入</translation>
    </message>
    <message>
        <source>Step out</source>
        <translation>单步跳出</translation>
    </message>
    <message>
        <source>Ha&amp;lt the target</source>
        <translation>暂停目标(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>返回(&amp;K)</translation>
    </message>
    <message>
        <source>Of QEMU, J-Link, pyOCD, a Black Magic Probe or an OpenOCD that runs already: host:port, or the path of a Unix socket or a serial port.</source>
        <translation>QEMU、J-Link、pyOCD、Black Magic Probe 或已在运行的 OpenOCD 的端口：主机:端口，或 Unix 套接字或串口的路径。</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>开发板(&amp;B)</translation>
    </message>
    <message>
        <source>Confi&amp;guration</source>
        <translation>配置(&amp;G)</translation>
    </message>
    <message>
        <source>G&amp;DB port</source>
        <translation>GDB 端口(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Probe</source>
        <translation>探针(&amp;P)</translation>
    </message>
    <message>
        <source>Progr&amp;am</source>
        <translation>程序(&amp;A)</translation>
    </message>
    <message>
        <source>Look for probes again</source>
        <translation>重新查找探针</translation>
    </message>
    <message>
        <source>Name the GDB port.</source>
        <translation>请给出 GDB 端口。</translation>
    </message>
    <message>
        <source>Choose a board, or name a configuration file.</source>
        <translation>选择开发板，或给出配置文件。</translation>
    </message>
    <message>
        <source>Set or remove a breakpoint</source>
        <translation>设置或移除断点</translation>
    </message>
    <message>
        <source>Line %1 has no code: the breakpoint is in line %2.</source>
        <translation>第 %1 行没有代码：断点位于第 %2 行。</translation>
    </message>
    <message>
        <source>The debug session and its target that the debugger&apos;s panels show</source>
        <translation>调试器面板所显示的调试会话及其目标</translation>
    </message>
    <message>
        <source>Connect to a board…</source>
        <translation>连接开发板…</translation>
    </message>
    <message>
        <source>Choose a board and a probe in the panel “Debug probe”</source>
        <translation>在“调试探针”面板中选择开发板和探针</translation>
    </message>
    <message>
        <source>No debug session is open. Connect to a board, real or simulated.</source>
        <translation>没有打开的调试会话。请连接真实或模拟的开发板。</translation>
    </message>
    <message>
        <source>%1 Connect again when that is mended.</source>
        <translation>%1 修复后请重新连接。</translation>
    </message>
    <message>
        <source>%1 is running. Halt it to see this.</source>
        <translation>%1 正在运行。暂停后才能看到。</translation>
    </message>
    <message>
        <source>A script for OpenOCD was cancelled before it went out.</source>
        <translation>发往 OpenOCD 的脚本在发出前被取消。</translation>
    </message>
    <message>
        <source>OpenOCD works on something else; a script for it did not go out in time.</source>
        <translation>OpenOCD 正在处理其他事情；发往它的脚本未能及时发出。</translation>
    </message>
    <message>
        <source>The GDB stub tells of a flash at %1, but not in which blocks it is erased.</source>
        <translation>GDB stub 报告在 %1 有 Flash，但没有说明按多大的块擦除。</translation>
    </message>
    <message>
        <source>It is out of use: another debugger is connected, or has taken all comparators.</source>
        <translation>它已停用：另一个调试器已连接，或占用了所有比较器。</translation>
    </message>
    <message>
        <source>Starting GDB</source>
        <translation>正在启动 GDB</translation>
    </message>
    <message>
        <source>A debugger has connected to the GDB port; as long as it is there, the breakpoints are its own alone.</source>
        <translation>有调试器连接到 GDB 端口；在其连接期间，断点只由它管理。</translation>
    </message>
    <message>
        <source>Breakpoints that are missing and cannot be set: %1.</source>
        <translation>缺失且无法设置的断点：%1。</translation>
    </message>
    <message>
        <source>Breakpoints that were missing and have been set again: %1.</source>
        <translation>曾经缺失、已重新设置的断点：%1。</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>休眠</translation>
    </message>
</context>
<context>
    <name>ohm::qemu</name>
    <message>
        <source>running, paused, halted (by a debugger) or stopped.</source>
        <translation>running、paused、halted（被调试器停住）或 stopped。</translation>
    </message>
    <message>
        <source>Take one, in place of one of the same name</source>
        <translation>保存快照，并替换同名快照</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>回到快照</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>列出快照</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除快照</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>做什么。</translation>
    </message>
    <message>
        <source>Which one; letters, digits, - _ and . only. Not needed to list.</source>
        <translation>哪一个；只能用字母、数字、-、_ 和 .。列出时不需要。</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>其名称。</translation>
    </message>
    <message>
        <source>Of the machine&apos;s state.</source>
        <translation>虚拟机状态的大小。</translation>
    </message>
    <message>
        <source>When (UTC).</source>
        <translation>时间（UTC）。</translation>
    </message>
    <message>
        <source>The machine&apos;s own time.</source>
        <translation>虚拟机自己的时间。</translation>
    </message>
    <message>
        <source>Of a recorded machine: instructions since the recording began.</source>
        <translation>对录制的虚拟机：自录制开始起的指令数。</translation>
    </message>
    <message>
        <source>The machine&apos;s state afterwards.</source>
        <translation>虚拟机此后的状态。</translation>
    </message>
    <message>
        <source>The snapshots there are now.</source>
        <translation>现有的快照。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a snapshot.</source>
        <translation>“%1”不能用作快照名称。</translation>
    </message>
    <message>
        <source>The snapshot&apos;s name is missing.</source>
        <translation>缺少快照名称。</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, -, _ and dots.</source>
        <translation>请使用 1 到 64 个字母、数字、-、_ 和点。</translation>
    </message>
    <message>
        <source>One instruction back</source>
        <translation>后退一条指令</translation>
    </message>
    <message>
        <source>To the last write of a symbol</source>
        <translation>到某个符号的上一次写入</translation>
    </message>
    <message>
        <source>To where it last stood still</source>
        <translation>到它上次停住的地方</translation>
    </message>
    <message>
        <source>How far back.</source>
        <translation>后退多远。</translation>
    </message>
    <message>
        <source>For last_write: a variable of the firmware.</source>
        <translation>用于 last_write：固件的一个变量。</translation>
    </message>
    <message>
        <source>For last_write: an address instead of a symbol.</source>
        <translation>用于 last_write：用地址代替符号。</translation>
    </message>
    <message>
        <source>For last_write: how many bytes; the symbol&apos;s size, or 4, when left out.</source>
        <translation>用于 last_write：多少字节；省略时为符号的大小，或 4。</translation>
    </message>
    <message>
        <source>The program counter; after last_write the instruction that is about to write.</source>
        <translation>程序计数器；last_write 之后是即将写入的那条指令。</translation>
    </message>
    <message>
        <source>Instructions since the recording began.</source>
        <translation>自录制开始起的指令数。</translation>
    </message>
    <message>
        <source>The function there.</source>
        <translation>该处的函数。</translation>
    </message>
    <message>
        <source>File and line, when the toolchain&apos;s addr2line is installed.</source>
        <translation>文件和行号，需要安装工具链的 addr2line。</translation>
    </message>
    <message>
        <source>paused: the machine stands there.</source>
        <translation>paused：虚拟机停在那里。</translation>
    </message>
    <message>
        <source>Going to the last write takes either a symbol or an address.</source>
        <translation>回到上一次写入需要符号或地址之一。</translation>
    </message>
    <message>
        <source>Give the one that was written to.</source>
        <translation>请给出被写入的那个。</translation>
    </message>
    <message>
        <source>The firmware has no symbol &quot;%1&quot;.</source>
        <translation>固件没有符号“%1”。</translation>
    </message>
    <message>
        <source>Symbols of members are not known here: give the address of the member instead.</source>
        <translation>这里不认识成员的符号：请改为给出成员的地址。</translation>
    </message>
    <message>
        <source>Replaying the recording</source>
        <translation>正在重放录制</translation>
    </message>
    <message>
        <source>Pause a machine</source>
        <translation>暂停虚拟机</translation>
    </message>
    <message>
        <source>Let a virtual machine stand still.</source>
        <translation>让虚拟机停住。</translation>
    </message>
    <message>
        <source>Resume a machine</source>
        <translation>继续运行虚拟机</translation>
    </message>
    <message>
        <source>Let a paused virtual machine run on.</source>
        <translation>让已暂停的虚拟机继续运行。</translation>
    </message>
    <message>
        <source>Reset a machine</source>
        <translation>复位虚拟机</translation>
    </message>
    <message>
        <source>Press a virtual machine&apos;s reset button; a replay goes to its beginning.</source>
        <translation>按下虚拟机的复位按钮；重放则回到开头。</translation>
    </message>
    <message>
        <source>Snapshots of a machine</source>
        <translation>虚拟机的快照</translation>
    </message>
    <message>
        <source>Save, load, list or delete snapshots of a virtual machine&apos;s whole state.</source>
        <translation>保存、加载、列出或删除虚拟机完整状态的快照。</translation>
    </message>
    <message>
        <source>Step a machine back</source>
        <translation>让虚拟机后退</translation>
    </message>
    <message>
        <source>Go back in the run of a recorded virtual machine: one instruction, to the last write of a variable, or to the last stop.</source>
        <translation>在已录制的虚拟机的运行过程中后退：一条指令、到某个变量的上一次写入，或到上次停住的地方。</translation>
    </message>
    <message>
        <source>What to write: firmware for a machine that boots firmware, else bytes for its flash image.</source>
        <translation>写入什么：对启动固件的虚拟机是固件，否则是写入其闪存映像的字节。</translation>
    </message>
    <message>
        <source>The machine; it is started again with what was written.</source>
        <translation>虚拟机；写入后会重新启动。</translation>
    </message>
    <message>
        <source>Instead of a machine: a raw image that no machine uses.</source>
        <translation>代替虚拟机：没有虚拟机在使用的原始映像。</translation>
    </message>
    <message>
        <source>Where in the image; 0 when left out. Firmware has its own addresses.</source>
        <translation>映像中的位置；省略时为 0。固件有自己的地址。</translation>
    </message>
    <message>
        <source>Must be true: what was there before is lost.</source>
        <translation>必须为 true：原有内容会丢失。</translation>
    </message>
    <message>
        <source>How many were written.</source>
        <translation>写入了多少。</translation>
    </message>
    <message>
        <source>Of what was written.</source>
        <translation>所写内容的校验值。</translation>
    </message>
    <message>
        <source>The file that holds it.</source>
        <translation>保存它的文件。</translation>
    </message>
    <message>
        <source>confirm must be true: what is in the image or the machine now is lost.</source>
        <translation>confirm 必须为 true：映像或虚拟机中的现有内容会丢失。</translation>
    </message>
    <message>
        <source>Either a machine (id) or an image is written to.</source>
        <translation>写入的目标是虚拟机（id）或映像二者之一。</translation>
    </message>
    <message>
        <source>The machine %1 boots firmware, which has its own addresses: leave address out.</source>
        <translation>虚拟机 %1 启动的是固件，固件有自己的地址：请省略 address。</translation>
    </message>
    <message>
        <source>Flash a machine</source>
        <translation>烧写虚拟机</translation>
    </message>
    <message>
        <source>Give a virtual machine other firmware, or write bytes into its flash image, and start it again.</source>
        <translation>给虚拟机换上其他固件，或向其闪存映像写入字节，然后重新启动它。</translation>
    </message>
    <message>
        <source>The machine&apos;s name for all other qemu_ actions.</source>
        <translation>虚拟机的名称，供其他所有 qemu_ 动作使用。</translation>
    </message>
    <message>
        <source>QEMU&apos;s process.</source>
        <translation>QEMU 的进程。</translation>
    </message>
    <message>
        <source>running, or paused when asked for.</source>
        <translation>running；按要求时为 paused。</translation>
    </message>
    <message>
        <source>Its serial port for serial_open.</source>
        <translation>其串口，供 serial_open 使用。</translation>
    </message>
    <message>
        <source>The same port as an address.</source>
        <translation>同一端口的地址形式。</translation>
    </message>
    <message>
        <source>What a debugger connects to (target remote …).</source>
        <translation>调试器连接的目标（target remote …）。</translation>
    </message>
    <message>
        <source>TCP port on 127.0.0.1, when gdb was asked for.</source>
        <translation>127.0.0.1 上的 TCP 端口，要求 gdb 时才有。</translation>
    </message>
    <message>
        <source>What it wrote to its serial port so far; bytes that are no UTF-8 are replaced.</source>
        <translation>到目前为止写到串口的内容；不是 UTF-8 的字节会被替换。</translation>
    </message>
    <message>
        <source>How QEMU was called, to paste into a shell.</source>
        <translation>QEMU 的调用方式，可粘贴到 shell 中。</translation>
    </message>
    <message>
        <source>Take it off the list as well, with its snapshots and its recording.</source>
        <translation>同时从列表中移除，连同其快照和录制。</translation>
    </message>
    <message>
        <source>The machine.</source>
        <translation>虚拟机。</translation>
    </message>
    <message>
        <source>stopped, guest_shutdown, guest_reset, guest_panic, quit, killed, crashed, failed, failed_to_start or exited.</source>
        <translation>stopped、guest_shutdown、guest_reset、guest_panic、quit、killed、crashed、failed、failed_to_start 或 exited。</translation>
    </message>
    <message>
        <source>The reason as a sentence.</source>
        <translation>用一句话说明原因。</translation>
    </message>
    <message>
        <source>Of QEMU&apos;s process.</source>
        <translation>QEMU 进程的退出码。</translation>
    </message>
    <message>
        <source>That ended QEMU&apos;s process.</source>
        <translation>终止 QEMU 进程的信号。</translation>
    </message>
    <message>
        <source>What QEMU itself said.</source>
        <translation>QEMU 自己的输出。</translation>
    </message>
    <message>
        <source>Start a machine</source>
        <translation>启动虚拟机</translation>
    </message>
    <message>
        <source>Start a virtual machine in QEMU and boot an image in it; its serial port is then an ordinary port for serial_open.</source>
        <translation>在 QEMU 中启动虚拟机，并在其中启动一个映像；其串口随后就是可供 serial_open 使用的普通端口。</translation>
    </message>
    <message>
        <source>Stop a machine</source>
        <translation>停止虚拟机</translation>
    </message>
    <message>
        <source>Switch a virtual machine off; of one that stopped before, tell why.</source>
        <translation>关闭虚拟机；对先前已停止的，说明原因。</translation>
    </message>
    <message>
        <source>Only what qemu-system-ARCH can be; all that are installed when left out.</source>
        <translation>只列出 qemu-system-ARCH 支持的；省略时列出所有已安装的。</translation>
    </message>
    <message>
        <source>What qemu_start takes as machine.</source>
        <translation>qemu_start 用作 machine 的值。</translation>
    </message>
    <message>
        <source>The emulator that has it: qemu-system-ARCH.</source>
        <translation>提供它的模拟器：qemu-system-ARCH。</translation>
    </message>
    <message>
        <source>QEMU&apos;s words for it.</source>
        <translation>QEMU 对它的说明。</translation>
    </message>
    <message>
        <source>The machine that this name means.</source>
        <translation>此名称所指的虚拟机。</translation>
    </message>
    <message>
        <source>QEMU is about to drop it.</source>
        <translation>QEMU 即将移除它。</translation>
    </message>
    <message>
        <source>The emulator.</source>
        <translation>模拟器。</translation>
    </message>
    <message>
        <source>What qemu_start takes as cpu.</source>
        <translation>qemu_start 用作 cpu 的值。</translation>
    </message>
    <message>
        <source>The types of machines.</source>
        <translation>虚拟机机型。</translation>
    </message>
    <message>
        <source>The processors.</source>
        <translation>处理器。</translation>
    </message>
    <message>
        <source>Its type.</source>
        <translation>其机型。</translation>
    </message>
    <message>
        <source>starting, running, paused, halted (by a debugger) or stopped.</source>
        <translation>starting、running、paused、halted（被调试器停住）或 stopped。</translation>
    </message>
    <message>
        <source>Since QEMU was started.</source>
        <translation>自 QEMU 启动起。</translation>
    </message>
    <message>
        <source>What it runs.</source>
        <translation>它运行的内容。</translation>
    </message>
    <message>
        <source>Why it stopped.</source>
        <translation>停止的原因。</translation>
    </message>
    <message>
        <source>The machines, stopped ones included.</source>
        <translation>所有虚拟机，包括已停止的。</translation>
    </message>
    <message>
        <source>How much of its last output to give.</source>
        <translation>给出多少最后的输出。</translation>
    </message>
    <message>
        <source>The emulator: qemu-system-ARCH.</source>
        <translation>模拟器：qemu-system-ARCH。</translation>
    </message>
    <message>
        <source>QEMU&apos;s own word for the state.</source>
        <translation>QEMU 自己对该状态的叫法。</translation>
    </message>
    <message>
        <source>live, recording or replay.</source>
        <translation>live、recording 或 replay。</translation>
    </message>
    <message>
        <source>Its serial ports for serial_open.</source>
        <translation>其串口，供 serial_open 使用。</translation>
    </message>
    <message>
        <source>What a debugger connects to.</source>
        <translation>调试器连接的目标。</translation>
    </message>
    <message>
        <source>Of the firmware that was loaded.</source>
        <translation>所加载固件的校验值。</translation>
    </message>
    <message>
        <source>Whether snapshots can be taken.</source>
        <translation>是否可以保存快照。</translation>
    </message>
    <message>
        <source>How often it was reset since it was started.</source>
        <translation>自启动起复位了多少次。</translation>
    </message>
    <message>
        <source>Why it stopped, in a word.</source>
        <translation>停止的原因，用一个词表示。</translation>
    </message>
    <message>
        <source>Why it stopped, as a sentence.</source>
        <translation>停止的原因，用一句话表示。</translation>
    </message>
    <message>
        <source>How QEMU was called.</source>
        <translation>QEMU 的调用方式。</translation>
    </message>
    <message>
        <source>Where its sockets, logs and snapshots are.</source>
        <translation>其套接字、日志和快照所在的位置。</translation>
    </message>
    <message>
        <source>The end of what its serial port wrote.</source>
        <translation>其串口最后写出的内容。</translation>
    </message>
    <message>
        <source>There is no program qemu-system-%1.</source>
        <translation>没有程序 qemu-system-%1。</translation>
    </message>
    <message>
        <source>Install the package %1, or take one of: %2.</source>
        <translation>请安装软件包 %1，或选用以下之一：%2。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>是否想用 %1？</translation>
    </message>
    <message>
        <source>List machine types</source>
        <translation>列出虚拟机机型</translation>
    </message>
    <message>
        <source>List the types of machines and processors that the installed QEMU can be.</source>
        <translation>列出已安装的 QEMU 支持的虚拟机机型和处理器。</translation>
    </message>
    <message>
        <source>List machines</source>
        <translation>列出虚拟机</translation>
    </message>
    <message>
        <source>List the virtual machines of the workbench and their states.</source>
        <translation>列出工作台的虚拟机及其状态。</translation>
    </message>
    <message>
        <source>Show a machine</source>
        <translation>显示虚拟机</translation>
    </message>
    <message>
        <source>Tell a machine&apos;s state, ports, uptime, files, exit reason and last output.</source>
        <translation>说明虚拟机的状态、端口、运行时间、文件、退出原因和最后的输出。</translation>
    </message>
    <message>
        <source>Where to begin, as the processor sees memory.</source>
        <translation>从哪里开始，以处理器看到的内存为准。</translation>
    </message>
    <message>
        <source>A symbol of the firmware instead of an address.</source>
        <translation>用固件的符号代替地址。</translation>
    </message>
    <message>
        <source>How much.</source>
        <translation>多少。</translation>
    </message>
    <message>
        <source>Of the first byte.</source>
        <translation>第一个字节的地址。</translation>
    </message>
    <message>
        <source>How many bytes.</source>
        <translation>多少字节。</translation>
    </message>
    <message>
        <source>The bytes in the order of their addresses.</source>
        <translation>按地址顺序排列的字节。</translation>
    </message>
    <message>
        <source>First address.</source>
        <translation>首地址。</translation>
    </message>
    <message>
        <source>Last address.</source>
        <translation>末地址。</translation>
    </message>
    <message>
        <source>ram, rom, romd (flash that can be written) or i/o.</source>
        <translation>ram、rom、romd（可写的闪存）或 i/o。</translation>
    </message>
    <message>
        <source>QEMU&apos;s name for it.</source>
        <translation>QEMU 对它的叫法。</translation>
    </message>
    <message>
        <source>Nothing is modelled there.</source>
        <translation>那里没有任何模型。</translation>
    </message>
    <message>
        <source>Length.</source>
        <translation>长度。</translation>
    </message>
    <message>
        <source>What it is.</source>
        <translation>它是什么。</translation>
    </message>
    <message>
        <source>Its own name.</source>
        <translation>它自己的名称。</translation>
    </message>
    <message>
        <source>The bus it sits on.</source>
        <translation>它所在的总线。</translation>
    </message>
    <message>
        <source>Where its registers are.</source>
        <translation>其寄存器所在的位置。</translation>
    </message>
    <message>
        <source>What the processor sees, in order of address.</source>
        <translation>处理器看到的内容，按地址排列。</translation>
    </message>
    <message>
        <source>The devices of the machine.</source>
        <translation>虚拟机的设备。</translation>
    </message>
    <message>
        <source>A line for QEMU&apos;s human monitor, or a QMP command as JSON.</source>
        <translation>一行 QEMU 人工监视器命令，或 JSON 形式的 QMP 命令。</translation>
    </message>
    <message>
        <source>What the human monitor printed.</source>
        <translation>人工监视器打印的内容。</translation>
    </message>
    <message>
        <source>What QMP returned.</source>
        <translation>QMP 返回的内容。</translation>
    </message>
    <message>
        <source>Reading memory takes either an address or a symbol.</source>
        <translation>读取内存需要地址或符号之一。</translation>
    </message>
    <message>
        <source>The firmware of %1 has no symbol &quot;%2&quot;.</source>
        <translation>%1 的固件没有符号“%2”。</translation>
    </message>
    <message>
        <source>Give an address instead.</source>
        <translation>请改为给出地址。</translation>
    </message>
    <message>
        <source>Read a machine&apos;s memory</source>
        <translation>读取虚拟机的内存</translation>
    </message>
    <message>
        <source>Read bytes of a virtual machine&apos;s memory while it runs; reading device registers has the effects that it has for the processor.</source>
        <translation>在虚拟机运行时读取其内存中的字节；读取设备寄存器的效果与处理器读取时相同。</translation>
    </message>
    <message>
        <source>Show a machine&apos;s memory map</source>
        <translation>显示虚拟机的内存映射</translation>
    </message>
    <message>
        <source>List the memory regions and the devices of a virtual machine.</source>
        <translation>列出虚拟机的内存区域和设备。</translation>
    </message>
    <message>
        <source>Command QEMU&apos;s monitor</source>
        <translation>向 QEMU 监视器发送命令</translation>
    </message>
    <message>
        <source>Send a QMP command or a line of the human monitor to a virtual machine.</source>
        <translation>向虚拟机发送 QMP 命令或一行人工监视器命令。</translation>
    </message>
    <message>
        <source>The machine, as qemu_start or qemu_list names it.</source>
        <translation>虚拟机，用 qemu_start 或 qemu_list 给出的名称。</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>State, files and last output of a virtual machine.</source>
        <translation>虚拟机的状态、文件和最后的输出。</translation>
    </message>
    <message>
        <source>The file is no ELF file.</source>
        <translation>该文件不是 ELF 文件。</translation>
    </message>
    <message>
        <source>The ELF file is cut off or contradicts itself.</source>
        <translation>ELF 文件被截断或自相矛盾。</translation>
    </message>
    <message>
        <source>%1 does not run: %2.</source>
        <translation>%1 无法运行：%2。</translation>
    </message>
    <message>
        <source>No QEMU on this computer (%1) has a machine &quot;%2&quot;.</source>
        <translation>这台电脑上的 QEMU（%1）没有机型“%2”。</translation>
    </message>
    <message>
        <source>There is no machine &quot;%1&quot;. Did you mean %2?</source>
        <translation>没有机型“%1”。是否想用 %2？</translation>
    </message>
    <message>
        <source>qemu_machines lists the machines there are.</source>
        <translation>qemu_machines 会列出现有的机型。</translation>
    </message>
    <message>
        <source>%1 is built for %2 (%3 bit), but %4 runs code for %5.</source>
        <translation>%1 是为 %2（%3 位）构建的，但 %4 运行的是 %5 的代码。</translation>
    </message>
    <message>
        <source>Give an image that is built for this machine, or choose another machine or cpu.</source>
        <translation>请给出为此虚拟机构建的映像，或选择其他 machine 或 cpu。</translation>
    </message>
    <message>
        <source>QEMU is not installed: there is no program qemu-system-arm or the like in PATH.</source>
        <translation>QEMU 未安装：PATH 中没有 qemu-system-arm 之类的程序。</translation>
    </message>
    <message>
        <source>Install it: apt install qemu-system-arm qemu-utils</source>
        <translation>请安装：apt install qemu-system-arm qemu-utils</translation>
    </message>
    <message>
        <source>The program switched the machine off.</source>
        <translation>程序关闭了虚拟机。</translation>
    </message>
    <message>
        <source>The program reset the machine, which ends it.</source>
        <translation>程序复位了虚拟机，这会使其结束。</translation>
    </message>
    <message>
        <source>The program in the machine panicked.</source>
        <translation>虚拟机中的程序发生了崩溃（panic）。</translation>
    </message>
    <message>
        <source>It was told to quit through the monitor.</source>
        <translation>它通过监视器被要求退出。</translation>
    </message>
    <message>
        <source>It was ended by a signal from outside.</source>
        <translation>它被外部信号终止。</translation>
    </message>
    <message>
        <source>It shut down: %1.</source>
        <translation>它已关机：%1。</translation>
    </message>
    <message>
        <source>QEMU crashed: %1.</source>
        <translation>QEMU 崩溃：%1。</translation>
    </message>
    <message>
        <source>QEMU was killed from outside: %1.</source>
        <translation>QEMU 被外部强制终止：%1。</translation>
    </message>
    <message>
        <source>QEMU ended with %1.</source>
        <translation>QEMU 已结束，%1。</translation>
    </message>
    <message>
        <source>QEMU gave up: %1</source>
        <translation>QEMU 中止运行：%1</translation>
    </message>
    <message>
        <source>QEMU ended by itself.</source>
        <translation>QEMU 自行结束。</translation>
    </message>
    <message>
        <source>The processor locked up, as after a fault within a fault. %1</source>
        <translation>处理器锁死，例如在故障中又发生故障。%1</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>它已被停止。</translation>
    </message>
    <message>
        <source>QEMU did not start: %1</source>
        <translation>QEMU 没有启动：%1</translation>
    </message>
    <message>
        <source>There is no image %1.</source>
        <translation>没有映像 %1。</translation>
    </message>
    <message>
        <source>Give the path of an existing file, or the name of a firmware that ships with Ohmdeck, such as bench_demo.</source>
        <translation>请给出现有文件的路径，或 Ohmdeck 自带固件的名称，例如 bench_demo。</translation>
    </message>
    <message>
        <source>The image %1 is no file.</source>
        <translation>映像 %1 不是文件。</translation>
    </message>
    <message>
        <source>Give the path of an ELF or a raw image file.</source>
        <translation>请给出 ELF 或原始映像文件的路径。</translation>
    </message>
    <message>
        <source>The image %1 cannot be read: permission denied.</source>
        <translation>无法读取映像 %1：权限不足。</translation>
    </message>
    <message>
        <source>Give yourself the right to read it.</source>
        <translation>请赋予自己读取它的权限。</translation>
    </message>
    <message>
        <source>The image %1 is empty.</source>
        <translation>映像 %1 是空的。</translation>
    </message>
    <message>
        <source>Build it again.</source>
        <translation>请重新构建。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Build or copy it again.</source>
        <translation>请重新构建或复制。</translation>
    </message>
    <message>
        <source>The image %1 is in use by %2.</source>
        <translation>映像 %1 正被 %2 使用。</translation>
    </message>
    <message>
        <source>Stop it first (qemu_stop), or use a copy of the image.</source>
        <translation>请先停止它（qemu_stop），或使用映像的副本。</translation>
    </message>
    <message>
        <source>a machine of another workbench (process %1)</source>
        <translation>另一个工作台（进程 %1）的虚拟机</translation>
    </message>
    <message>
        <source>There is no firmware &quot;%1&quot; for %2.</source>
        <translation>没有用于 %2 的固件“%1”。</translation>
    </message>
    <message>
        <source>Give the path of an image; no firmware ships for this machine.</source>
        <translation>请给出映像的路径；没有用于此虚拟机的自带固件。</translation>
    </message>
    <message>
        <source>Give the path of an image, or one of: %1.</source>
        <translation>请给出映像的路径，或以下之一：%1。</translation>
    </message>
    <message>
        <source>The image %1 cannot be written.</source>
        <translation>无法写入映像 %1。</translation>
    </message>
    <message>
        <source>Give yourself the right to write it, or use a copy.</source>
        <translation>请赋予自己写入它的权限，或使用副本。</translation>
    </message>
    <message>
        <source>%1 is a qcow2 file, but flash takes a raw image.</source>
        <translation>%1 是 qcow2 文件，但闪存需要原始映像。</translation>
    </message>
    <message>
        <source>Convert it with qemu-img convert -O raw.</source>
        <translation>请用 qemu-img convert -O raw 转换。</translation>
    </message>
    <message>
        <source>%1 bytes at 0x%2 do not fit into %3, which has %4 bytes.</source>
        <translation>0x%2 处的 %1 字节放不进 %3，它只有 %4 字节。</translation>
    </message>
    <message>
        <source>the machine %1</source>
        <translation>虚拟机 %1</translation>
    </message>
    <message>
        <source>The machine %1 is stopped: %2</source>
        <translation>虚拟机 %1 已停止：%2</translation>
    </message>
    <message>
        <source>The machine %1 is not running.</source>
        <translation>虚拟机 %1 没有运行。</translation>
    </message>
    <message>
        <source>Start it again with qemu_start and the same id.</source>
        <translation>请用 qemu_start 和相同的 id 重新启动它。</translation>
    </message>
    <message>
        <source>The folder for sockets, %1, is too long: a socket&apos;s path may have %2 bytes.</source>
        <translation>套接字文件夹 %1 太长：套接字路径最多 %2 字节。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The argument %1 is not passed on: it could reach beyond the machine or contradict ours. Allowed are %2, each followed by its value.</source>
        <translation>参数 %1 不会传递：它可能越出虚拟机的范围，或与我们的参数冲突。允许的是 %2，每个后面跟其值。</translation>
    </message>
    <message>
        <source>The argument %1 lacks its value.</source>
        <translation>参数 %1 缺少值。</translation>
    </message>
    <message>
        <source>There is no memory for %1 bytes at 0x%2.</source>
        <translation>0x%2 处没有 %1 字节的内存。</translation>
    </message>
    <message>
        <source>qemu_memory_map lists what lies where.</source>
        <translation>qemu_memory_map 会列出各处的内容。</translation>
    </message>
    <message>
        <source>There is no snapshot &quot;%1&quot;.</source>
        <translation>没有快照“%1”。</translation>
    </message>
    <message>
        <source>Take one first: qemu_snapshot with action save.</source>
        <translation>请先保存一个：qemu_snapshot，action 为 save。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>现有：%1。</translation>
    </message>
    <message>
        <source>%1 writes to a raw image, which cannot hold snapshots.</source>
        <translation>%1 写入的是原始映像，它无法保存快照。</translation>
    </message>
    <message>
        <source>Snapshots need qemu-img, which was not installed when %1 was started.</source>
        <translation>快照需要 qemu-img，而 %1 启动时它未安装。</translation>
    </message>
    <message>
        <source>Install it (apt install qemu-utils) and start the machine again.</source>
        <translation>请安装它（apt install qemu-utils），然后重新启动虚拟机。</translation>
    </message>
    <message>
        <source>A machine that is recorded or replayed cannot load a snapshot; qemu_step_back goes back in it.</source>
        <translation>正在录制或重放的虚拟机无法加载快照；可用 qemu_step_back 在其中后退。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id for a machine.</source>
        <translation>“%1”不能用作虚拟机的 id。</translation>
    </message>
    <message>
        <source>Use 1 to 24 letters, digits, - and _.</source>
        <translation>请使用 1 到 24 个字母、数字、- 和 _。</translation>
    </message>
    <message>
        <source>size_mb is only for images that the machine writes to.</source>
        <translation>size_mb 只用于虚拟机会写入的映像。</translation>
    </message>
    <message>
        <source>Set image_as to flash, mtd, sd or disk, or leave size_mb out.</source>
        <translation>请把 image_as 设为 flash、mtd、sd 或 disk，或省略 size_mb。</translation>
    </message>
    <message>
        <source>image_as says how an image is used, but there is no image.</source>
        <translation>image_as 说明映像的用法，但没有映像。</translation>
    </message>
    <message>
        <source>Give the path of an image, with size_mb to have it made.</source>
        <translation>请给出映像的路径，加上 size_mb 可创建它。</translation>
    </message>
    <message>
        <source>A machine that writes into an image cannot be recorded.</source>
        <translation>会写入映像的虚拟机无法录制。</translation>
    </message>
    <message>
        <source>Leave record out, or use firmware as the image.</source>
        <translation>请省略 record，或使用固件作为映像。</translation>
    </message>
    <message>
        <source>qemu-system-%1 has no processor &quot;%2&quot;.</source>
        <translation>qemu-system-%1 没有处理器“%2”。</translation>
    </message>
    <message>
        <source>qemu_machines lists the processors there are.</source>
        <translation>qemu_machines 会列出现有的处理器。</translation>
    </message>
    <message>
        <source>The machine&apos;s type as qemu_machines lists it.</source>
        <translation>qemu_machines 列出的机型。</translation>
    </message>
    <message>
        <source>What it runs: the path of an ELF or raw image, or the name of a firmware that ships, such as bench_demo.</source>
        <translation>它运行的内容：ELF 或原始映像的路径，或自带固件的名称，例如 bench_demo。</translation>
    </message>
    <message>
        <source>Its name on the bench; chosen when left out.</source>
        <translation>它在工作台上的名称；省略时自动选择。</translation>
    </message>
    <message>
        <source>How the image is given to the machine.</source>
        <translation>映像以什么方式提供给虚拟机。</translation>
    </message>
    <message>
        <source>Size of a flash, card or disk image that is made, erased, when there is none.</source>
        <translation>没有映像时，所创建的（已擦除的）闪存、存储卡或磁盘映像的大小。</translation>
    </message>
    <message>
        <source>Another processor than the machine&apos;s own, see qemu_machines.</source>
        <translation>使用与虚拟机自带不同的处理器，见 qemu_machines。</translation>
    </message>
    <message>
        <source>How many of its serial ports to offer: qemu:ID, qemu:ID:1 …</source>
        <translation>提供多少个串口：qemu:ID、qemu:ID:1 …</translation>
    </message>
    <message>
        <source>Open a TCP port on 127.0.0.1 for a debugger; the kernel chooses its number.</source>
        <translation>在 127.0.0.1 上为调试器打开一个 TCP 端口；端口号由内核选择。</translation>
    </message>
    <message>
        <source>Count time in instructions, 2^icount ns each: the same run every time.</source>
        <translation>按指令计时，每条 2^icount ns：每次运行都相同。</translation>
    </message>
    <message>
        <source>Record the run, so that qemu_step_back can go back in it. Slower; input must come slowly, like typing.</source>
        <translation>录制运行过程，以便 qemu_step_back 可在其中后退。速度较慢；输入必须像打字那样缓慢。</translation>
    </message>
    <message>
        <source>Stand still before the first instruction.</source>
        <translation>停在第一条指令之前。</translation>
    </message>
    <message>
        <source>What the machine&apos;s network reaches.</source>
        <translation>虚拟机的网络可以到达哪里。</translation>
    </message>
    <message>
        <source>More of QEMU&apos;s arguments, each followed by its value: -append, -bios, -device, -dtb, -global, -initrd, -m, -rtc, -seed, -smp.</source>
        <translation>更多 QEMU 参数，每个后面跟其值：-append、-bios、-device、-dtb、-global、-initrd、-m、-rtc、-seed、-smp。</translation>
    </message>
    <message>
        <source>How long to wait for the first output at most.</source>
        <translation>最多等待首个输出多久。</translation>
    </message>
    <message>
        <source>Firmware; a qcow2 file is a disk</source>
        <translation>固件；qcow2 文件则是磁盘</translation>
    </message>
    <message>
        <source>Firmware, loaded into memory</source>
        <translation>固件，加载到内存中</translation>
    </message>
    <message>
        <source>Parallel flash</source>
        <translation>并行闪存</translation>
    </message>
    <message>
        <source>Serial flash</source>
        <translation>串行闪存</translation>
    </message>
    <message>
        <source>SD card</source>
        <translation>SD 卡</translation>
    </message>
    <message>
        <source>Virtio disk</source>
        <translation>Virtio 磁盘</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>What this computer reaches, from behind it</source>
        <translation>这台电脑能到达的网络，经由它转发</translation>
    </message>
    <message>
        <source>A machine %1 runs already, with other arguments.</source>
        <translation>已有虚拟机 %1 以其他参数运行。</translation>
    </message>
    <message>
        <source>Stop it first (qemu_stop), or leave id out to get a second machine.</source>
        <translation>请先停止它（qemu_stop），或省略 id 以启动第二台虚拟机。</translation>
    </message>
    <message>
        <source>qemu-img did not make a disk for the recording: %1.</source>
        <translation>qemu-img 没有为录制创建磁盘：%1。</translation>
    </message>
    <message>
        <source>%1 is a qcow2 file: bytes at an address are only written to raw images.</source>
        <translation>%1 是 qcow2 文件：按地址写入字节只适用于原始映像。</translation>
    </message>
    <message>
        <source>There is no machine %1.</source>
        <translation>没有虚拟机 %1。</translation>
    </message>
    <message>
        <source>Start one with qemu_start.</source>
        <translation>请用 qemu_start 启动一台。</translation>
    </message>
    <message>
        <source>The machine %1 stopped: %2</source>
        <translation>虚拟机 %1 已停止：%2</translation>
    </message>
    <message>
        <source>The machine %1 is not recorded, so it cannot go back.</source>
        <translation>虚拟机 %1 没有录制，因此无法后退。</translation>
    </message>
    <message>
        <source>Start it with record=true (qemu_start).</source>
        <translation>请以 record=true 启动它（qemu_start）。</translation>
    </message>
    <message>
        <source>The machine stands at the beginning of its recording.</source>
        <translation>虚拟机位于其录制的开头。</translation>
    </message>
    <message>
        <source>The machine %1 ended by itself, so its recording is not complete and cannot be replayed.</source>
        <translation>虚拟机 %1 自行结束，因此其录制不完整，无法重放。</translation>
    </message>
    <message>
        <source>The machine did not stand still before, since its recording began.</source>
        <translation>自录制开始起，虚拟机此前没有停住过。</translation>
    </message>
    <message>
        <source>Write QMP as {&quot;execute&quot;: &quot;query-status&quot;}, or a line such as: info registers</source>
        <translation>QMP 请写成 {&quot;execute&quot;: &quot;query-status&quot;}，或写一行命令，例如：info registers</translation>
    </message>
    <message>
        <source>The command begins like JSON but is none: %1</source>
        <translation>该命令开头像 JSON，但不是：%1</translation>
    </message>
    <message>
        <source>A QMP command names what it wants in &quot;execute&quot;.</source>
        <translation>QMP 命令在“execute”中写明要做什么。</translation>
    </message>
    <message>
        <source>The arguments of a QMP command are an object.</source>
        <translation>QMP 命令的参数是一个对象。</translation>
    </message>
    <message>
        <source>The command is empty.</source>
        <translation>命令是空的。</translation>
    </message>
    <message>
        <source>The command must be one line.</source>
        <translation>命令必须是一行。</translation>
    </message>
    <message>
        <source>The monitor command %1 is left to the person: it can reach files or programs of this computer.</source>
        <translation>监视器命令 %1 留给用户执行：它可以触及这台电脑的文件或程序。</translation>
    </message>
    <message>
        <source>Use the qemu_ action for it, or ask the person to run it.</source>
        <translation>请改用相应的 qemu_ 动作，或请用户来执行。</translation>
    </message>
    <message>
        <source>QEMU is not installed.</source>
        <translation>QEMU 未安装。</translation>
    </message>
    <message>
        <source>No virtual machine can be started, and the demo needs one.</source>
        <translation>无法启动虚拟机，而演示需要一台。</translation>
    </message>
    <message>
        <source>The program qemu-img is not installed.</source>
        <translation>程序 qemu-img 未安装。</translation>
    </message>
    <message>
        <source>Machines have no snapshots and cannot be recorded.</source>
        <translation>虚拟机没有快照，也无法录制。</translation>
    </message>
    <message>
        <source>Starting QEMU was cancelled.</source>
        <translation>启动 QEMU 已被取消。</translation>
    </message>
    <message>
        <source>QEMU did not open its QMP socket in time.</source>
        <translation>QEMU 没有及时打开其 QMP 套接字。</translation>
    </message>
    <message>
        <source>Another program uses the image: end it, or use a copy of the image.</source>
        <translation>另一个程序正在使用该映像：请结束它，或使用映像的副本。</translation>
    </message>
    <message>
        <source>Check that the image is built for this machine and begins with its vectors.</source>
        <translation>请检查映像是否为此虚拟机构建，并以其向量表开头。</translation>
    </message>
    <message>
        <source>QEMU (process %1) does not end, not even by SIGKILL.</source>
        <translation>QEMU（进程 %1）没有结束，SIGKILL 也无效。</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Folder with QEMU&apos;s programs that is looked into before PATH.</source>
        <translation>QEMU 程序所在的文件夹，先于 PATH 查找。</translation>
    </message>
    <message>
        <source>How long a machine may take until QEMU answers.</source>
        <translation>QEMU 应答之前，虚拟机最多可用的时间。</translation>
    </message>
    <message>
        <source>Size at which the log of a machine&apos;s serial port begins anew.</source>
        <translation>虚拟机串口日志达到此大小时重新开始。</translation>
    </message>
    <message>
        <source>QEMU refused %1: %2</source>
        <translation>QEMU 拒绝了 %1：%2</translation>
    </message>
    <message>
        <source>QEMU ended before it answered %1.</source>
        <translation>QEMU 在应答 %1 之前结束。</translation>
    </message>
    <message>
        <source>QEMU sent no QMP greeting.</source>
        <translation>QEMU 没有发送 QMP 问候。</translation>
    </message>
    <message>
        <source>Waiting for QEMU&apos;s answer to %1 was cancelled.</source>
        <translation>等待 QEMU 对 %1 的应答已被取消。</translation>
    </message>
    <message>
        <source>QEMU did not answer %1 in time.</source>
        <translation>QEMU 没有及时应答 %1。</translation>
    </message>
    <message>
        <source>QEMU refused &quot;%1&quot;: %2</source>
        <translation>QEMU 拒绝了“%1”：%2</translation>
    </message>
    <message>
        <source>Going through the recording was ended early; the machine stands at instruction %1.</source>
        <translation>遍历录制被提前结束；虚拟机停在第 %1 条指令。</translation>
    </message>
    <message>
        <source>A debugger is connected to the machine&apos;s debug port: disconnect it, or let it go back.</source>
        <translation>有调试器连接着虚拟机的调试端口：请断开它，或让它来后退。</translation>
    </message>
    <message>
        <source>The replay stands at the end of its recording; go back with qemu_step_back, or start the machine anew.</source>
        <translation>重放位于其录制的末尾；请用 qemu_step_back 后退，或重新启动虚拟机。</translation>
    </message>
    <message>
        <source>Nothing was written there since the recording began.</source>
        <translation>自录制开始起，那里没有写入过。</translation>
    </message>
    <message>
        <source>QEMU&apos;s register list names no program counter.</source>
        <translation>QEMU 的寄存器列表中没有程序计数器。</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>halted by a debugger</source>
        <translation>被调试器停住</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Open a console on the machine&apos;s serial port</source>
        <translation>在虚拟机的串口上打开控制台</translation>
    </message>
    <message>
        <source>The debugger&apos;s address is copied</source>
        <translation>已复制调试器地址</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Save, load or delete snapshots of the whole machine</source>
        <translation>保存、加载或删除整台虚拟机的快照</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1：更多</translation>
    </message>
    <message>
        <source>Memory map</source>
        <translation>内存映射</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>复制命令行</translation>
    </message>
    <message>
        <source>The command line is copied</source>
        <translation>已复制命令行</translation>
    </message>
    <message>
        <source>Read memory…</source>
        <translation>读取内存…</translation>
    </message>
    <message>
        <source>Give it other firmware…</source>
        <translation>换上其他固件…</translation>
    </message>
    <message>
        <source>Step back…</source>
        <translation>后退…</translation>
    </message>
    <message>
        <source>Command QEMU&apos;s monitor…</source>
        <translation>向 QEMU 监视器发送命令…</translation>
    </message>
    <message>
        <source>Stop and remove</source>
        <translation>停止并移除</translation>
    </message>
    <message>
        <source>Copy what a debugger connects to: %1</source>
        <translation>复制调试器连接的目标：%1</translation>
    </message>
    <message>
        <source>Machine %1, %2, %3</source>
        <translation>虚拟机 %1，%2，%3</translation>
    </message>
    <message>
        <source>ran %1</source>
        <translation>曾运行 %1</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>已运行 %1</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>录制中</translation>
    </message>
    <message>
        <source>replay of its recording</source>
        <translation>重放其录制</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reset(s)</source>
        <translation>
            <numerusform>%n 次复位</numerusform>
        </translation>
    </message>
    <message>
        <source>Start a machine…</source>
        <translation>启动虚拟机…</translation>
    </message>
    <message>
        <source>Choose a machine and what it runs</source>
        <translation>选择虚拟机及其运行的内容</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Start the demo machine with its console</source>
        <translation>启动演示虚拟机及其控制台</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>No virtual machine yet. The demo machine boots Ohmdeck&apos;s own firmware on a Cortex-M4 and needs no hardware.</source>
        <translation>还没有虚拟机。演示虚拟机在 Cortex-M4 上启动 Ohmdeck 自己的固件，无需硬件。</translation>
    </message>
    <message>
        <source>Start the demo machine</source>
        <translation>启动演示虚拟机</translation>
    </message>
    <message>
        <source>%1: nothing is modelled there</source>
        <translation>%1：那里没有任何模型</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首地址</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>末地址</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Close the memory map (Esc)</source>
        <translation>关闭内存映射（Esc）</translation>
    </message>
    <message>
        <source>Close the memory map</source>
        <translation>关闭内存映射</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Memory of %1</source>
        <translation>%1 的内存</translation>
    </message>
    <message>
        <source>Save a snapshot now</source>
        <translation>立即保存快照</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>%1, at %2 s of the machine&apos;s time</source>
        <translation>%1，位于虚拟机时间 %2 s</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>GDB</source>
        <translation>GDB</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>回到</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Image file</source>
        <translation>镜像文件</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>移除记录</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation>虚拟机类型</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Image as</source>
        <translation>镜像用作</translation>
    </message>
    <message>
        <source>Size of flash</source>
        <translation>闪存大小</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Serial ports</source>
        <translation>串口数</translation>
    </message>
    <message>
        <source>Debugger</source>
        <translation>调试器</translation>
    </message>
    <message>
        <source>Instruction clock</source>
        <translation>指令时钟</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Start paused</source>
        <translation>启动后暂停</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>More arguments</source>
        <translation>更多参数</translation>
    </message>
    <message>
        <source>Wait for output</source>
        <translation>等待输出</translation>
    </message>
    <message>
        <source>Folder of the emulators</source>
        <translation>模拟器文件夹</translation>
    </message>
    <message>
        <source>Time limit of a start</source>
        <translation>启动时限</translation>
    </message>
    <message>
        <source>Longest serial log</source>
        <translation>串口日志上限</translation>
    </message>
    <message>
        <source>The plugin that puts Ohmdeck on a machine&apos;s I2C bus is missing: %1.</source>
        <translation>缺少将 Ohmdeck 接到虚拟机 I2C 总线的插件：%1。</translation>
    </message>
    <message>
        <source>Install Ohmdeck&apos;s package again, or build it with its firmware (OHM_FIRMWARE=ON) on Linux.</source>
        <translation>请重新安装 Ohmdeck 软件包，或在 Linux 上连同固件一起构建（OHM_FIRMWARE=ON）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of an I2C bus.</source>
        <translation>“%1”不是 I2C 总线的名称。</translation>
    </message>
    <message>
        <source>Give the bus as QEMU calls it, such as aspeed.i2c.bus.0.</source>
        <translation>请用 QEMU 的名称给出总线，例如 aspeed.i2c.bus.0。</translation>
    </message>
    <message>
        <source>What comes over an I2C bus cannot be recorded.</source>
        <translation>经 I2C 总线传来的内容无法录制。</translation>
    </message>
    <message>
        <source>Leave record out, or i2c_bus.</source>
        <translation>省略 record 或 i2c_bus。</translation>
    </message>
    <message>
        <source>I2C bus</source>
        <translation>I2C 总线</translation>
    </message>
    <message>
        <source>Be a device on this bus of the machine, as QEMU calls it; mctp_open takes the port qemu:ID:i2c.</source>
        <translation>作为虚拟机该总线（QEMU 的名称）上的设备；mctp_open 使用端口 qemu:ID:i2c。</translation>
    </message>
    <message>
        <source>I2C address</source>
        <translation>I2C 地址</translation>
    </message>
    <message>
        <source>Our address on that bus (7 bits).</source>
        <translation>我们在该总线上的地址（7 位）。</translation>
    </message>
</context>
<context>
    <name>ohm::serial</name>
    <message>
        <source>The port to listen to; when a console has it open, that one is used as it is.</source>
        <translation>要监听的端口；如果已有控制台打开它，则原样使用该控制台。</translation>
    </message>
    <message>
        <source>Baud rate, when the port is opened for it.</source>
        <translation>为此打开端口时的波特率。</translation>
    </message>
    <message>
        <source>How long to listen.</source>
        <translation>监听多长时间。</translation>
    </message>
    <message>
        <source>End earlier, as soon as this regular expression matches.</source>
        <translation>一旦匹配此正则表达式，就提前结束。</translation>
    </message>
    <message>
        <source>What came (the last 512 Ki characters).</source>
        <translation>收到的内容（最后 512 Ki 个字符）。</translation>
    </message>
    <message>
        <source>How many lines that are.</source>
        <translation>共多少行。</translation>
    </message>
    <message>
        <source>Why it ended: matched, duration, or disconnected.</source>
        <translation>结束的原因：matched、duration 或 disconnected。</translation>
    </message>
    <message>
        <source>How long it listened.</source>
        <translation>监听了多久。</translation>
    </message>
    <message>
        <source>Bytes that were lost.</source>
        <translation>丢失的字节。</translation>
    </message>
    <message>
        <source>Capture port</source>
        <translation>捕获端口</translation>
    </message>
    <message>
        <source>Listen to a port for some seconds and return what came; opens it for that time unless a console has it.</source>
        <translation>监听端口若干秒并返回收到的内容；除非已有控制台打开它，否则只在这段时间内打开端口。</translation>
    </message>
    <message>
        <source>The console to export.</source>
        <translation>要导出的控制台。</translation>
    </message>
    <message>
        <source>The new file&apos;s whole path.</source>
        <translation>新文件的完整路径。</translation>
    </message>
    <message>
        <source>text: a line each with time and direction; csv: the same with the bytes in hexadecimal; pcapng: packets with times (LINKTYPE_USER0); raw: bytes.</source>
        <translation>text：每行带时间和方向；csv：同上，字节用十六进制；pcapng：带时间的数据包（LINKTYPE_USER0）；raw：字节。</translation>
    </message>
    <message>
        <source>Which way; by default both, of raw what was received.</source>
        <translation>哪个方向；默认两个方向都导出，raw 则为收到的内容。</translation>
    </message>
    <message>
        <source>From here on; 0 for all there is.</source>
        <translation>从此处开始；0 表示现有的全部。</translation>
    </message>
    <message>
        <source>Replace a file that exists.</source>
        <translation>替换已存在的文件。</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>文件。</translation>
    </message>
    <message>
        <source>Its size.</source>
        <translation>其大小。</translation>
    </message>
    <message>
        <source>Bytes after the cursor that the console no longer had.</source>
        <translation>游标之后控制台已不再保有的字节。</translation>
    </message>
    <message>
        <source>Bytes exported</source>
        <translation>导出的字节</translation>
    </message>
    <message>
        <source>Export console</source>
        <translation>导出控制台</translation>
    </message>
    <message>
        <source>Write what a console received and sent to a file: text, CSV, pcapng for Wireshark, or raw bytes.</source>
        <translation>把控制台收到和发送的内容写入文件：文本、CSV、供 Wireshark 使用的 pcapng，或原始字节。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>The console whose port it is.</source>
        <translation>端口所属的控制台。</translation>
    </message>
    <message>
        <source>Assert DTR or not.</source>
        <translation>是否置位 DTR。</translation>
    </message>
    <message>
        <source>Assert RTS or not.</source>
        <translation>是否置位 RTS。</translation>
    </message>
    <message>
        <source>Send a break of this length.</source>
        <translation>发送此长度的 break。</translation>
    </message>
    <message>
        <source>Steps in time such as dtr=1,rts=0,wait=100, or reset, esp-reset, esp-bootloader, dtr-reset.</source>
        <translation>按时间执行的步骤，例如 dtr=1,rts=0,wait=100，或 reset、esp-reset、esp-bootloader、dtr-reset。</translation>
    </message>
    <message>
        <source>Ours; unknown where the port has no such line.</source>
        <translation>本端的；端口没有此信号线时为未知。</translation>
    </message>
    <message>
        <source>Ours.</source>
        <translation>本端的。</translation>
    </message>
    <message>
        <source>The device&apos;s.</source>
        <translation>设备端的。</translation>
    </message>
    <message>
        <source>False: the port has no such lines, nothing was changed.</source>
        <translation>false：端口没有这些信号线，什么都没有改变。</translation>
    </message>
    <message>
        <source>Any rate the port can do.</source>
        <translation>端口支持的任意速率。</translation>
    </message>
    <message>
        <source>The rate now.</source>
        <translation>现在的速率。</translation>
    </message>
    <message>
        <source>The console to look at.</source>
        <translation>要查看的控制台。</translation>
    </message>
    <message>
        <source>open, waiting, lent, gone or closed.</source>
        <translation>open、waiting、lent、gone 或 closed。</translation>
    </message>
    <message>
        <source>The port&apos;s title.</source>
        <translation>端口的标题。</translation>
    </message>
    <message>
        <source>Baud rate.</source>
        <translation>波特率。</translation>
    </message>
    <message>
        <source>Data bits, parity, stop bits and flow control, e.g. 8N1.</source>
        <translation>数据位、校验位、停止位和流控，例如 8N1。</translation>
    </message>
    <message>
        <source>Received since the console was opened.</source>
        <translation>控制台打开以来收到的。</translation>
    </message>
    <message>
        <source>Sent since the console was opened.</source>
        <translation>控制台打开以来发送的。</translation>
    </message>
    <message>
        <source>During the last second.</source>
        <translation>最近一秒内。</translation>
    </message>
    <message>
        <source>The end of the content, for serial_read.</source>
        <translation>内容的末尾，供 serial_read 使用。</translation>
    </message>
    <message>
        <source>The cursor of the oldest byte there is.</source>
        <translation>现有最早字节的游标。</translation>
    </message>
    <message>
        <source>Old bytes that made room for new ones.</source>
        <translation>为新字节腾出空间而丢弃的旧字节。</translation>
    </message>
    <message>
        <source>How often the port went away.</source>
        <translation>端口消失了多少次。</translation>
    </message>
    <message>
        <source>As the driver counts them; often a wrong baud rate.</source>
        <translation>由驱动程序计数；常因波特率不对。</translation>
    </message>
    <message>
        <source>As the driver counts them.</source>
        <translation>由驱动程序计数。</translation>
    </message>
    <message>
        <source>Bytes that the port or its driver lost.</source>
        <translation>端口或其驱动程序丢失的字节。</translation>
    </message>
    <message>
        <source>Breaks that were received.</source>
        <translation>收到的 break。</translation>
    </message>
    <message>
        <source>Why it is not open.</source>
        <translation>没有打开的原因。</translation>
    </message>
    <message>
        <source>The modem lines.</source>
        <translation>调制解调器信号线。</translation>
    </message>
    <message>
        <source>The line sequence was cancelled midway.</source>
        <translation>信号线序列中途被取消。</translation>
    </message>
    <message>
        <source>Set modem lines</source>
        <translation>设置调制解调器信号线</translation>
    </message>
    <message>
        <source>Set DTR and RTS, send a break, or play a sequence such as a board&apos;s reset; returns all line states.</source>
        <translation>设置 DTR 和 RTS、发送 break，或执行开发板复位之类的序列；返回所有信号线的状态。</translation>
    </message>
    <message>
        <source>Set baud rate</source>
        <translation>设置波特率</translation>
    </message>
    <message>
        <source>Change the baud rate of a console&apos;s port without closing it.</source>
        <translation>不关闭端口而更改控制台端口的波特率。</translation>
    </message>
    <message>
        <source>Console statistics</source>
        <translation>控制台统计</translation>
    </message>
    <message>
        <source>Show a console&apos;s state, counted bytes, rates, line errors, drops and modem lines.</source>
        <translation>显示控制台的状态、字节计数、速率、线路错误、丢弃数和调制解调器信号线。</translation>
    </message>
    <message>
        <source>Give either %1 or hex.</source>
        <translation>请给出 %1 或 hex 之一。</translation>
    </message>
    <message>
        <source>The text has characters that Latin-1 lacks.</source>
        <translation>文本中有 Latin-1 所没有的字符。</translation>
    </message>
    <message>
        <source>What serial_open takes.</source>
        <translation>serial_open 接受的值。</translation>
    </message>
    <message>
        <source>What a person reads.</source>
        <translation>供人阅读的名称。</translation>
    </message>
    <message>
        <source>serial: a port of this computer; bench: one that a machine or another part of the bench offers.</source>
        <translation>serial：这台电脑的端口；bench：由虚拟机或工作台其他部分提供的端口。</translation>
    </message>
    <message>
        <source>Who made the USB device.</source>
        <translation>USB 设备的制造商。</translation>
    </message>
    <message>
        <source>Of the USB device; the port is found again by it.</source>
        <translation>USB 设备的序列号；据此可重新找到该端口。</translation>
    </message>
    <message>
        <source>Vendor and product, e.g. 10c4:ea60.</source>
        <translation>供应商和产品，例如 10c4:ea60。</translation>
    </message>
    <message>
        <source>The socket that it is plugged into.</source>
        <translation>它所插入的插口。</translation>
    </message>
    <message>
        <source>It can be opened now, or a console has it open.</source>
        <translation>现在可以打开，或已有控制台打开它。</translation>
    </message>
    <message>
        <source>Why it cannot be opened, and what to do.</source>
        <translation>为什么无法打开，以及该怎么办。</translation>
    </message>
    <message>
        <source>The console that has it.</source>
        <translation>占用它的控制台。</translation>
    </message>
    <message>
        <source>What it stands in for, when it is not the real thing.</source>
        <translation>不是真实设备时，它替代的是什么。</translation>
    </message>
    <message>
        <source>The ports, those of this computer first.</source>
        <translation>各个端口，这台电脑的端口排在前面。</translation>
    </message>
    <message>
        <source>A port of serial_list_ports, a device path, or an address: socket://host:port, rfc2217://host:port, unix:/path, pty.</source>
        <translation>serial_list_ports 列出的端口、设备路径，或地址：socket://host:port、rfc2217://host:port、unix:/path、pty。</translation>
    </message>
    <message>
        <source>The console&apos;s name; chosen when left out.</source>
        <translation>控制台的名称；省略时自动选择。</translation>
    </message>
    <message>
        <source>Data bits.</source>
        <translation>数据位。</translation>
    </message>
    <message>
        <source>Parity bit.</source>
        <translation>校验位。</translation>
    </message>
    <message>
        <source>Stop bits.</source>
        <translation>停止位。</translation>
    </message>
    <message>
        <source>Flow control.</source>
        <translation>流控。</translation>
    </message>
    <message>
        <source>DTR right after opening; false keeps boards from resetting. Left to the driver when left out.</source>
        <translation>打开后立即设置的 DTR；false 可避免开发板复位。省略时由驱动程序决定。</translation>
    </message>
    <message>
        <source>RTS right after opening. Left to the driver when left out.</source>
        <translation>打开后立即设置的 RTS。省略时由驱动程序决定。</translation>
    </message>
    <message>
        <source>How text of calls is written as bytes; the console itself keeps bytes as they are.</source>
        <translation>调用中的文本如何写成字节；控制台本身原样保存字节。</translation>
    </message>
    <message>
        <source>Open the port again when it comes back, under another name too. By default as in the settings.</source>
        <translation>端口重新出现时再次打开，即使名称不同。默认按设置处理。</translation>
    </message>
    <message>
        <source>The console&apos;s name.</source>
        <translation>控制台的名称。</translation>
    </message>
    <message>
        <source>What was opened.</source>
        <translation>打开的端口。</translation>
    </message>
    <message>
        <source>Of a pty: the path that the other program opens.</source>
        <translation>对 pty：另一个程序要打开的路径。</translation>
    </message>
    <message>
        <source>The console to close.</source>
        <translation>要关闭的控制台。</translation>
    </message>
    <message>
        <source>Only disconnect: the console stays with its content, serial_open of the same port goes on in it.</source>
        <translation>只断开连接：控制台及其内容保留，对同一端口执行 serial_open 会在其中继续。</translation>
    </message>
    <message>
        <source>List ports</source>
        <translation>列出端口</translation>
    </message>
    <message>
        <source>List serial ports with USB identity, access and holder, and the ports of machines and other parts of the bench.</source>
        <translation>列出串口及其 USB 标识、访问权限和占用者，以及虚拟机和工作台其他部分的端口。</translation>
    </message>
    <message>
        <source>Open console</source>
        <translation>打开控制台</translation>
    </message>
    <message>
        <source>Open a port in a console that everybody can read and write; it survives the port&apos;s going and coming.</source>
        <translation>在一个人人可读写的控制台中打开端口；端口消失再出现时，控制台依然保留。</translation>
    </message>
    <message>
        <source>Close console</source>
        <translation>关闭控制台</translation>
    </message>
    <message>
        <source>Close a console&apos;s port and remove the console, or keep it with its content.</source>
        <translation>关闭控制台的端口并移除控制台，或连同内容保留它。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Bytes in hexadecimal</source>
        <translation>十六进制字节</translation>
    </message>
    <message>
        <source>The console to read.</source>
        <translation>要读取的控制台。</translation>
    </message>
    <message>
        <source>Where to go on: the cursor of an earlier result; 0 for the oldest there is. Left out: the last max_bytes.</source>
        <translation>从哪里继续：先前结果的游标；0 表示现有最早的内容。省略时：最后 max_bytes 字节。</translation>
    </message>
    <message>
        <source>At most so much.</source>
        <translation>最多这么多。</translation>
    </message>
    <message>
        <source>How long to wait: for until, else for the first byte. 0 takes what is there.</source>
        <translation>等待多久：等待 until，否则等待第一个字节。0 表示取现有内容。</translation>
    </message>
    <message>
        <source>Read up to the end of what this regular expression matches.</source>
        <translation>读到此正则表达式匹配处的末尾。</translation>
    </message>
    <message>
        <source>text: UTF-8, with bytes that are none as \xNN; hex: every byte, for binary data.</source>
        <translation>text：UTF-8，不是 UTF-8 的字节写作 \xNN；hex：每个字节都用十六进制，适合二进制数据。</translation>
    </message>
    <message>
        <source>What was received, as form says.</source>
        <translation>收到的内容，形式由 form 决定。</translation>
    </message>
    <message>
        <source>For each line of the text, when its first byte came: seconds since the workbench started.</source>
        <translation>文本中每一行的第一个字节到达的时间：自工作台启动起的秒数。</translation>
    </message>
    <message>
        <source>For going on with the next call.</source>
        <translation>供下次调用接着读取。</translation>
    </message>
    <message>
        <source>Bytes after the given cursor that were no longer there.</source>
        <translation>所给游标之后已不存在的字节。</translation>
    </message>
    <message>
        <source>Whether until was found.</source>
        <translation>是否找到了 until。</translation>
    </message>
    <message>
        <source>What the groups of until captured.</source>
        <translation>until 各分组捕获的内容。</translation>
    </message>
    <message>
        <source>The port is gone or closed: no more can come.</source>
        <translation>端口已消失或关闭：不会再有内容到来。</translation>
    </message>
    <message>
        <source>The console to talk to.</source>
        <translation>要对话的控制台。</translation>
    </message>
    <message>
        <source>Regular expressions; the one that matches first ends the wait.</source>
        <translation>多个正则表达式；最先匹配的那个结束等待。</translation>
    </message>
    <message>
        <source>Regular expressions of failures: the first match ends the wait as an error.</source>
        <translation>表示失败的正则表达式：首个匹配会以错误结束等待。</translation>
    </message>
    <message>
        <source>Sent first; only what comes afterwards is looked at.</source>
        <translation>先发送；只查看此后收到的内容。</translation>
    </message>
    <message>
        <source>What to append to send.</source>
        <translation>在 send 之后附加什么。</translation>
    </message>
    <message>
        <source>Look at what came after this cursor too, instead of only at what comes from now on.</source>
        <translation>也查看此游标之后已收到的内容，而不只是从现在起收到的内容。</translation>
    </message>
    <message>
        <source>How long to wait.</source>
        <translation>等待多久。</translation>
    </message>
    <message>
        <source>Which of expect matched, from 0.</source>
        <translation>expect 中哪一个匹配，从 0 开始。</translation>
    </message>
    <message>
        <source>That expression.</source>
        <translation>该表达式。</translation>
    </message>
    <message>
        <source>What it matched.</source>
        <translation>它匹配的内容。</translation>
    </message>
    <message>
        <source>What its groups captured.</source>
        <translation>其分组捕获的内容。</translation>
    </message>
    <message>
        <source>What came before the match (the last 256 Ki characters).</source>
        <translation>匹配之前收到的内容（最后 256 Ki 个字符）。</translation>
    </message>
    <message>
        <source>For reading on behind the match.</source>
        <translation>供从匹配处之后继续读取。</translation>
    </message>
    <message>
        <source>How long it took.</source>
        <translation>用了多久。</translation>
    </message>
    <message>
        <source>Cursor %1 lies behind the end of console %2 (%3).</source>
        <translation>游标 %1 在控制台 %2 的末尾（%3）之后。</translation>
    </message>
    <message>
        <source>Take the cursor of an earlier result of this console, or leave it out.</source>
        <translation>请使用此控制台先前结果的游标，或省略它。</translation>
    </message>
    <message>
        <source>Console %1 ended before %2 came.</source>
        <translation>控制台 %1 在 %2 出现之前就结束了。</translation>
    </message>
    <message>
        <source>%1 did not come from %2 within %3 s.</source>
        <translation>%1 在 %3 s 内没有从 %2 到来。</translation>
    </message>
    <message>
        <source>Nothing came at all: check the baud rate, and that the device runs.</source>
        <translation>什么都没有收到：请检查波特率，以及设备是否在运行。</translation>
    </message>
    <message>
        <source>Compare the expression with what came instead.</source>
        <translation>请把表达式与实际收到的内容比较。</translation>
    </message>
    <message>
        <source>%1 said &quot;%2&quot;, which stands for a failure (reject %3).</source>
        <translation>%1 输出了“%2”，这表示失败（reject %3）。</translation>
    </message>
    <message>
        <source>Nothing to wait for: give at least one expression.</source>
        <translation>没有要等待的内容：请至少给出一个表达式。</translation>
    </message>
    <message>
        <source>Read console</source>
        <translation>读取控制台</translation>
    </message>
    <message>
        <source>Read what a console received, with reception times; wait for output or until a regular expression matches.</source>
        <translation>读取控制台收到的内容及接收时间；可等待输出，或等到正则表达式匹配。</translation>
    </message>
    <message>
        <source>Send and expect</source>
        <translation>发送并等待</translation>
    </message>
    <message>
        <source>Send text to a console and wait until one of several regular expressions matches what comes.</source>
        <translation>向控制台发送文本，并等待收到的内容匹配多个正则表达式之一。</translation>
    </message>
    <message>
        <source>The console to write to.</source>
        <translation>要写入的控制台。</translation>
    </message>
    <message>
        <source>What to send, in the console&apos;s encoding.</source>
        <translation>要发送的内容，采用控制台的编码。</translation>
    </message>
    <message>
        <source>Bytes to send instead of text.</source>
        <translation>代替文本发送的字节。</translation>
    </message>
    <message>
        <source>What to append to the text.</source>
        <translation>在文本之后附加什么。</translation>
    </message>
    <message>
        <source>How long the port may hold the bytes back.</source>
        <translation>端口最多可以把字节压住多久。</translation>
    </message>
    <message>
        <source>How many bytes were sent.</source>
        <translation>发送了多少字节。</translation>
    </message>
    <message>
        <source>The console to send to.</source>
        <translation>发送到哪个控制台。</translation>
    </message>
    <message>
        <source>The file, sent byte for byte.</source>
        <translation>文件，逐字节发送。</translation>
    </message>
    <message>
        <source>How much is sent at once.</source>
        <translation>一次发送多少。</translation>
    </message>
    <message>
        <source>Pause after each chunk, for devices without flow control.</source>
        <translation>每块之后的停顿，用于没有流控的设备。</translation>
    </message>
    <message>
        <source>Pause after each line; a chunk then ends at a line&apos;s end.</source>
        <translation>每行之后的停顿；此时每块在行尾结束。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 Of the file, %2 of %3 bytes had gone out before.</source>
        <translation>%1 在此之前，文件已发出 %2 字节，共 %3 字节。</translation>
    </message>
    <message>
        <source>%1 of %2 bytes sent</source>
        <translation>已发送 %1 字节，共 %2 字节</translation>
    </message>
    <message>
        <source>Write to console</source>
        <translation>写入控制台</translation>
    </message>
    <message>
        <source>Send text or bytes to what is connected to a console.</source>
        <translation>向控制台所连接的设备发送文本或字节。</translation>
    </message>
    <message>
        <source>Send file</source>
        <translation>发送文件</translation>
    </message>
    <message>
        <source>Send a file&apos;s bytes through a console, paced if the device needs it.</source>
        <translation>通过控制台发送文件的字节，设备需要时可限速。</translation>
    </message>
    <message>
        <source>Console %1 is open already.</source>
        <translation>控制台 %1 已经打开。</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>已断开连接。</translation>
    </message>
    <message>
        <source>Console %1 is not open (%2). %3</source>
        <translation>控制台 %1 没有打开（%2）。%3</translation>
    </message>
    <message>
        <source>Wait until its port is back, or open the port again with serial_open.</source>
        <translation>请等待其端口重新出现，或用 serial_open 重新打开端口。</translation>
    </message>
    <message>
        <source>Console output</source>
        <translation>控制台输出</translation>
    </message>
    <message>
        <source>The last 64 KiB that a serial console received; bytes that are no UTF-8 stand as \xNN.</source>
        <translation>串行控制台收到的最后 64 KiB；不是 UTF-8 的字节写作 \xNN。</translation>
    </message>
    <message>
        <source>%1 is open already, in console %2.</source>
        <translation>%1 已在控制台 %2 中打开。</translation>
    </message>
    <message>
        <source>Use console %1; it can be read and written by everybody.</source>
        <translation>请使用控制台 %1；所有人都可以读写它。</translation>
    </message>
    <message>
        <source>%1 is just being opened by somebody else.</source>
        <translation>别人正在打开 %1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a console: use up to 32 letters, digits, and _ . -</source>
        <translation>“%1”不能用作控制台名称：请使用最多 32 个字母、数字以及 _ . -</translation>
    </message>
    <message>
        <source>There is a console %1 already, on another port.</source>
        <translation>已有控制台 %1，使用的是另一个端口。</translation>
    </message>
    <message>
        <source>Choose another name, or close it with serial_close.</source>
        <translation>请换一个名称，或用 serial_close 关闭它。</translation>
    </message>
    <message>
        <source>There is no console &quot;%1&quot;.</source>
        <translation>没有控制台“%1”。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>是否想用 %1？</translation>
    </message>
    <message>
        <source>Open a port with serial_open first; serial_list_ports shows which there are.</source>
        <translation>请先用 serial_open 打开端口；serial_list_ports 会显示现有的端口。</translation>
    </message>
    <message>
        <source>Consoles there are: %1.</source>
        <translation>现有控制台：%1。</translation>
    </message>
    <message>
        <source>The port is lent to %1: %2</source>
        <translation>端口已借给 %1：%2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>偶校验</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>奇校验</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark（恒为 1）</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space（恒为 0）</translation>
    </message>
    <message>
        <source>RTS/CTS</source>
        <translation>RTS/CTS</translation>
    </message>
    <message>
        <source>XON/XOFF</source>
        <translation>XON/XOFF</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>LF (\n)</source>
        <translation>LF (\n)</translation>
    </message>
    <message>
        <source>CR (\r)</source>
        <translation>CR (\r)</translation>
    </message>
    <message>
        <source>CR LF (\r\n)</source>
        <translation>CR LF (\r\n)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no step of a line sequence.</source>
        <translation>“%1”不是信号线序列的步骤。</translation>
    </message>
    <message>
        <source>Write steps such as dtr=1,rts=0,wait=100 (ms, at most %1), or one of: %2.</source>
        <translation>请写成 dtr=1,rts=0,wait=100 这样的步骤（ms，最大 %1），或以下之一：%2。</translation>
    </message>
    <message>
        <source>Reading from %1 was cancelled.</source>
        <translation>从 %1 读取已被取消。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an absolute path.</source>
        <translation>“%1”不是绝对路径。</translation>
    </message>
    <message>
        <source>Give the whole path, from / on.</source>
        <translation>请给出从 / 开始的完整路径。</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 是文件夹。</translation>
    </message>
    <message>
        <source>Add the name of the file.</source>
        <translation>请加上文件名。</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>Choose another name, or set overwrite.</source>
        <translation>请换一个名称，或设置 overwrite。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Text with times</source>
        <translation>带时间的文本</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Capture for Wireshark (pcapng)</source>
        <translation>供 Wireshark 使用的捕获文件（pcapng）</translation>
    </message>
    <message>
        <source>Bytes as they are</source>
        <translation>原样的字节</translation>
    </message>
    <message>
        <source>What was received</source>
        <translation>收到的内容</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>发送的内容</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>The export was cancelled; %1 was not written.</source>
        <translation>导出已被取消；没有写入 %1。</translation>
    </message>
    <message>
        <source>The regular expression &quot;%1&quot; is broken at character %2: %3.</source>
        <translation>正则表达式“%1”在第 %2 个字符处有误：%3。</translation>
    </message>
    <message>
        <source>Put a backslash before characters that are meant as they stand, such as ( [ * + ?</source>
        <translation>按字面使用的字符前请加反斜杠，例如 ( [ * + ?</translation>
    </message>
    <message>
        <source>The regular expression &quot;%1&quot; takes too many steps on this text; avoid nested repetitions such as (a+)+.</source>
        <translation>正则表达式“%1”在此文本上需要的步骤过多；请避免 (a+)+ 这样的嵌套重复。</translation>
    </message>
    <message>
        <source>%1 is not plugged in.</source>
        <translation>%1 没有插上。</translation>
    </message>
    <message>
        <source>There is no port &quot;%1&quot;.</source>
        <translation>没有端口“%1”。</translation>
    </message>
    <message>
        <source>Ports there are: %1.</source>
        <translation>现有端口：%1。</translation>
    </message>
    <message>
        <source>Plug a device in, start a machine, or give an address such as socket://host:port.</source>
        <translation>请插入设备、启动虚拟机，或给出 socket://host:port 这样的地址。</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>You are not in the group dialout.</source>
        <translation>您不在 dialout 组中。</translation>
    </message>
    <message>
        <source>Serial ports that are plugged in later may be closed to you.</source>
        <translation>以后插入的串口可能无法供您使用。</translation>
    </message>
    <message>
        <source>brltty is installed.</source>
        <translation>已安装 brltty。</translation>
    </message>
    <message>
        <source>It takes USB adapters with a CH340 for braille displays, so that their port vanishes.</source>
        <translation>它会把带 CH340 的 USB 转接器当作盲文显示器，使其端口消失。</translation>
    </message>
    <message>
        <source>Serial consoles</source>
        <translation>串行控制台</translation>
    </message>
    <message>
        <source>No times</source>
        <translation>不显示时间</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>自开始起</translation>
    </message>
    <message>
        <source>Since the line before</source>
        <translation>自上一行起</translation>
    </message>
    <message>
        <source>Memory for the content of one console; the oldest bytes go first. Holds for new consoles.</source>
        <translation>一个控制台的内容所用的内存；最早的字节最先丢弃。对新控制台生效。</translation>
    </message>
    <message>
        <source>Baud rate with which the panel opens ports.</source>
        <translation>面板打开端口时使用的波特率。</translation>
    </message>
    <message>
        <source>What the panel&apos;s input line sends at the end.</source>
        <translation>面板的输入行在末尾发送什么。</translation>
    </message>
    <message>
        <source>Open a port again when it comes back, also under another name.</source>
        <translation>端口重新出现时再次打开，即使名称不同。</translation>
    </message>
    <message>
        <source>Show what was sent among what was received, in a colour of its own.</source>
        <translation>在收到的内容之间显示已发送的内容，使用单独的颜色。</translation>
    </message>
    <message>
        <source>The time stamps that a new console panel shows.</source>
        <translation>新的控制台面板显示的时间戳。</translation>
    </message>
    <message>
        <source>What stands on the button.</source>
        <translation>按钮上的文字。</translation>
    </message>
    <message>
        <source>What is sent.</source>
        <translation>发送的内容。</translation>
    </message>
    <message>
        <source>The text is bytes in hexadecimal.</source>
        <translation>文本是十六进制字节。</translation>
    </message>
    <message>
        <source>What is sent behind a text.</source>
        <translation>在文本之后发送什么。</translation>
    </message>
    <message>
        <source>Buttons beneath each console, in this order.</source>
        <translation>每个控制台下方的按钮，按此顺序排列。</translation>
    </message>
    <message>
        <source>Console macros</source>
        <translation>控制台宏</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>品红</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>灰</translation>
    </message>
    <message>
        <source>What to look for.</source>
        <translation>要查找的内容。</translation>
    </message>
    <message>
        <source>In which colour it stands out.</source>
        <translation>用哪种颜色突出显示。</translation>
    </message>
    <message>
        <source>Colour the whole line and not only the match.</source>
        <translation>给整行着色，而不只是匹配处。</translation>
    </message>
    <message>
        <source>Upper and lower case differ.</source>
        <translation>区分大小写。</translation>
    </message>
    <message>
        <source>The first rule that matches wins.</source>
        <translation>最先匹配的规则生效。</translation>
    </message>
    <message>
        <source>Console highlighting</source>
        <translation>控制台高亮</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Latin-1 (ISO 8859-1)</source>
        <translation>Latin-1 (ISO 8859-1)</translation>
    </message>
    <message>
        <source>All consoles in the order of reception</source>
        <translation>所有控制台，按接收顺序</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Clear the view</source>
        <translation>清空视图</translation>
    </message>
    <message>
        <source>Consoles</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Which consoles to show</source>
        <translation>显示哪些控制台</translation>
    </message>
    <message>
        <source>Line to send</source>
        <translation>要发送的行</translation>
    </message>
    <message>
        <source>Line ending</source>
        <translation>行尾</translation>
    </message>
    <message>
        <source>What is sent at the end of each line</source>
        <translation>每行末尾发送的内容</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>发送（Enter）</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>%1 is lent; it is opened again by itself when it is given back.</source>
        <translation>%1 已借出；归还后会自动重新打开。</translation>
    </message>
    <message>
        <source>%1 went away. Connect opens it again.</source>
        <translation>%1 已消失。点击“连接”可重新打开。</translation>
    </message>
    <message>
        <source>%1 went away; it is opened again by itself when it is back.</source>
        <translation>%1 已消失；重新出现后会自动再次打开。</translation>
    </message>
    <message>
        <source>Log of console %1</source>
        <translation>控制台 %1 的日志</translation>
    </message>
    <message>
        <source>Terminal of console %1</source>
        <translation>控制台 %1 的终端</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>Text or bytes</source>
        <translation>文本或字节</translation>
    </message>
    <message>
        <source>Follow the end</source>
        <translation>跟随末尾</translation>
    </message>
    <message>
        <source>Macros…</source>
        <translation>宏…</translation>
    </message>
    <message>
        <source>Highlighting…</source>
        <translation>高亮…</translation>
    </message>
    <message>
        <source>Line sequence…</source>
        <translation>信号线序列…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Close the port; what came stays here</source>
        <translation>关闭端口；已收到的内容保留在此</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Type a line, Enter sends it</source>
        <translation>输入一行，按 Enter 发送</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Upper and lower case differ</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Show only lines with …</source>
        <translation>只显示包含以下内容的行…</translation>
    </message>
    <message>
        <source>Lines around each match</source>
        <translation>每个匹配前后的行</translation>
    </message>
    <message>
        <source>Lines shown before and after each match</source>
        <translation>每个匹配前后显示的行数</translation>
    </message>
    <message>
        <source>Show all lines (Esc)</source>
        <translation>显示所有行（Esc）</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>This port has no such line.</source>
        <translation>此端口没有这样的信号线。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Waiting for the port</source>
        <translation>正在等待端口</translation>
    </message>
    <message>
        <source>Port lent</source>
        <translation>端口已借出</translation>
    </message>
    <message>
        <source>Port gone</source>
        <translation>端口已消失</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>已断开连接</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>已丢弃 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line error(s)</source>
        <translation>
            <numerusform>%n 个线路错误</numerusform>
        </translation>
    </message>
    <message>
        <source>Baud rate</source>
        <translation>波特率</translation>
    </message>
    <message>
        <source>Baud rate: choose one or type any</source>
        <translation>波特率：选择一个或直接输入</translation>
    </message>
    <message>
        <source>Data terminal ready</source>
        <translation>数据终端就绪</translation>
    </message>
    <message>
        <source>Request to send</source>
        <translation>请求发送</translation>
    </message>
    <message>
        <source>Clear to send</source>
        <translation>允许发送</translation>
    </message>
    <message>
        <source>Data set ready</source>
        <translation>数据设备就绪</translation>
    </message>
    <message>
        <source>Carrier detect</source>
        <translation>载波检测</translation>
    </message>
    <message>
        <source>Ring indicator</source>
        <translation>振铃指示</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Send a break of %1 ms</source>
        <translation>发送 %1 ms 的 break</translation>
    </message>
    <message>
        <source>Other side: %1</source>
        <translation>对端：%1</translation>
    </message>
    <message>
        <source>Not the real thing: %1</source>
        <translation>非真实设备：%1</translation>
    </message>
    <message>
        <source>State unknown: this port has no such line.</source>
        <translation>状态未知：此端口没有这样的信号线。</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>被 %1 占用</translation>
    </message>
    <message>
        <source>Held by %1: %2</source>
        <translation>被 %1 占用：%2</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>宏</translation>
    </message>
    <message>
        <source>Macro %1</source>
        <translation>宏 %1</translation>
    </message>
    <message>
        <source>Sends the bytes %1</source>
        <translation>发送字节 %1</translation>
    </message>
    <message>
        <source>Sends %1</source>
        <translation>发送 %1</translation>
    </message>
    <message>
        <source>open in %1</source>
        <translation>已在 %1 中打开</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>used lately</source>
        <translation>最近用过</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Open the selected port in a console (Enter)</source>
        <translation>在控制台中打开所选端口（Enter）</translation>
    </message>
    <message>
        <source>Open with settings…</source>
        <translation>按设置打开…</translation>
    </message>
    <message>
        <source>Open a port or an address with its own settings</source>
        <translation>以单独的设置打开端口或地址</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>上一个匹配（Shift+F3）</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>下一个匹配（F3）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 个匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>This console has been closed.</source>
        <translation>此控制台已关闭。</translation>
    </message>
    <message>
        <source>All consoles</source>
        <translation>所有控制台</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>直到</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>游标</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>DTR</source>
        <translation>DTR</translation>
    </message>
    <message>
        <source>RTS</source>
        <translation>RTS</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Data bits</source>
        <translation>数据位</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Stop bits</source>
        <translation>停止位</translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation>流控</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Reconnect by itself</source>
        <translation>自动重连</translation>
    </message>
    <message>
        <source>Keep the console</source>
        <translation>保留控制台</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期望</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Send first</source>
        <translation>先发送</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>块大小</translation>
    </message>
    <message>
        <source>Pause after a chunk</source>
        <translation>每块后暂停</translation>
    </message>
    <message>
        <source>Pause after a line</source>
        <translation>每行后暂停</translation>
    </message>
    <message>
        <source>Memory of a console</source>
        <translation>控制台内存</translation>
    </message>
    <message>
        <source>Show what is sent</source>
        <translation>显示发送内容</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Whole line</source>
        <translation>整行</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>ohm::session</name>
    <message>
        <source>The action&apos;s name.</source>
        <translation>动作的名称。</translation>
    </message>
    <message>
        <source>Its arguments as an object.</source>
        <translation>其参数，作为一个对象。</translation>
    </message>
    <message>
        <source>The calls, in order; neighbouring ones that only read run side by side.</source>
        <translation>按顺序排列的调用；相邻的只读调用并行执行。</translation>
    </message>
    <message>
        <source>Whether the first failure ends the batch.</source>
        <translation>首次失败是否结束整个批次。</translation>
    </message>
    <message>
        <source>One entry for each step that ran, in order.</source>
        <translation>每个执行过的步骤一项，按顺序排列。</translation>
    </message>
    <message>
        <source>Steps left out after a failure.</source>
        <translation>失败后略过的步骤。</translation>
    </message>
    <message>
        <source>The batch was cancelled after %1 of %2 steps.</source>
        <translation>批次在完成 %1 步（共 %2 步）后被取消。</translation>
    </message>
    <message>
        <source>Run several actions</source>
        <translation>运行多个动作</translation>
    </message>
    <message>
        <source>Run several actions in one call; all are checked first, and each asks for approval by itself.</source>
        <translation>在一次调用中运行多个动作；全部先经检查，并各自请求批准。</translation>
    </message>
    <message>
        <source>Only these: approval, queued, running, succeeded, failed or cancelled.</source>
        <translation>只限这些：approval、queued、running、succeeded、failed 或 cancelled。</translation>
    </message>
    <message>
        <source>Oldest first; the last 200 that ended are kept.</source>
        <translation>最早的在前；保留最近结束的 200 个。</translation>
    </message>
    <message>
        <source>The job&apos;s id.</source>
        <translation>任务的 id。</translation>
    </message>
    <message>
        <source>How long to wait for its end.</source>
        <translation>等待其结束多久。</translation>
    </message>
    <message>
        <source>Where the last answer ended.</source>
        <translation>上一个应答结束的位置。</translation>
    </message>
    <message>
        <source>Only the last lines.</source>
        <translation>只要最后几行。</translation>
    </message>
    <message>
        <source>Only lines that match.</source>
        <translation>只要匹配的行。</translation>
    </message>
    <message>
        <source>Give it to the next call.</source>
        <translation>把它交给下次调用。</translation>
    </message>
    <message>
        <source>Whether there are lines after the cursor already.</source>
        <translation>游标之后是否已有更多的行。</translation>
    </message>
    <message>
        <source>A job cannot wait for itself.</source>
        <translation>任务不能等待自己。</translation>
    </message>
    <message>
        <source>The wait was cancelled; the job %1 goes on.</source>
        <translation>等待已被取消；任务 %1 继续运行。</translation>
    </message>
    <message>
        <source>List jobs</source>
        <translation>列出任务</translation>
    </message>
    <message>
        <source>List the jobs that run and the last ones that ended.</source>
        <translation>列出正在运行的任务和最近结束的任务。</translation>
    </message>
    <message>
        <source>Job status</source>
        <translation>任务状态</translation>
    </message>
    <message>
        <source>Tell a job&apos;s state, counted progress, last lines, and its result once it ended.</source>
        <translation>说明任务的状态、计数进度、最后几行，以及结束后的结果。</translation>
    </message>
    <message>
        <source>Wait for a job</source>
        <translation>等待任务</translation>
    </message>
    <message>
        <source>Wait for the end of a job, or until the time is over; tells its state and result.</source>
        <translation>等待任务结束，或直到时间用完；说明其状态和结果。</translation>
    </message>
    <message>
        <source>Read a job&apos;s log</source>
        <translation>读取任务的日志</translation>
    </message>
    <message>
        <source>Read the log lines of a job from a cursor on, or its last lines, or those that match.</source>
        <translation>从某个游标起读取任务的日志行，或其最后几行，或匹配的行。</translation>
    </message>
    <message>
        <source>Cancel a job</source>
        <translation>取消任务</translation>
    </message>
    <message>
        <source>Ask a job to stop; what has been done already is in its log.</source>
        <translation>要求任务停止；已完成的部分见其日志。</translation>
    </message>
    <message>
        <source>Its id as bench_devices gives it.</source>
        <translation>其 id，由 bench_devices 给出。</translation>
    </message>
    <message>
        <source>When it is given back by itself; kept until released when left out.</source>
        <translation>何时自动归还；省略时一直保留到释放为止。</translation>
    </message>
    <message>
        <source>What for, so that others know.</source>
        <translation>用途，让其他人知道。</translation>
    </message>
    <message>
        <source>There is no device %1.</source>
        <translation>没有设备 %1。</translation>
    </message>
    <message>
        <source>bench_devices lists what there is.</source>
        <translation>bench_devices 会列出现有的设备。</translation>
    </message>
    <message>
        <source>Hold a device</source>
        <translation>占用设备</translation>
    </message>
    <message>
        <source>Keep a device for yourself: others get busy with holder, since and why.</source>
        <translation>把设备留给自己：其他人会得到“忙”的应答，其中写明占用者、起始时间和原因。</translation>
    </message>
    <message>
        <source>Give a device back</source>
        <translation>归还设备</translation>
    </message>
    <message>
        <source>End the hold on a device.</source>
        <translation>结束对设备的占用。</translation>
    </message>
    <message>
        <source>What is missing or blocked.</source>
        <translation>缺少什么，或什么受阻。</translation>
    </message>
    <message>
        <source>What does not work without it.</source>
        <translation>没有它时什么无法工作。</translation>
    </message>
    <message>
        <source>The exact command or step that mends it.</source>
        <translation>解决它的确切命令或步骤。</translation>
    </message>
    <message>
        <source>False: worth knowing only.</source>
        <translation>false：只是值得知道。</translation>
    </message>
    <message>
        <source>What bench_doctor last found missing for it.</source>
        <translation>bench_doctor 上次发现它缺少的东西。</translation>
    </message>
    <message>
        <source>The session file, empty when nothing is recorded.</source>
        <translation>会话文件；没有录制时为空。</translation>
    </message>
    <message>
        <source>Why recording stopped.</source>
        <translation>录制停止的原因。</translation>
    </message>
    <message>
        <source>False for a headless workbench.</source>
        <translation>对无窗口的工作台为 false。</translation>
    </message>
    <message>
        <source>Those that have not ended.</source>
        <translation>尚未结束的任务。</translation>
    </message>
    <message>
        <source>Only this kind, such as port, console or qemu.</source>
        <translation>只限此种类，例如 port、console 或 qemu。</translation>
    </message>
    <message>
        <source>Only this family, such as serial or qemu.</source>
        <translation>只限此系列，例如 serial 或 qemu。</translation>
    </message>
    <message>
        <source>Empty when nothing is missing.</source>
        <translation>什么都不缺时为空。</translation>
    </message>
    <message>
        <source>What to remember.</source>
        <translation>要记住的内容。</translation>
    </message>
    <message>
        <source>Its number in the journal.</source>
        <translation>它在日志中的编号。</translation>
    </message>
    <message>
        <source>Since the workbench started.</source>
        <translation>自工作台启动起。</translation>
    </message>
    <message>
        <source>Workbench status</source>
        <translation>工作台状态</translation>
    </message>
    <message>
        <source>Tell what the open workbench holds: modules and what they lack, devices, jobs, leases, recording.</source>
        <translation>说明打开的工作台包含什么：模块及其缺少的东西、设备、任务、占用、录制。</translation>
    </message>
    <message>
        <source>List devices</source>
        <translation>列出设备</translation>
    </message>
    <message>
        <source>List everything live on the bench with its stable id, kind, state and holder.</source>
        <translation>列出工作台上当前的所有对象，包括其固定 id、种类、状态和占用者。</translation>
    </message>
    <message>
        <source>Examine the machine</source>
        <translation>检查这台电脑</translation>
    </message>
    <message>
        <source>Find what is missing or blocked on this machine, why it matters, and the exact fix.</source>
        <translation>找出这台电脑上缺少什么或什么受阻、为什么重要，以及确切的解决办法。</translation>
    </message>
    <message>
        <source>Set a mark</source>
        <translation>设置标记</translation>
    </message>
    <message>
        <source>Write a mark into the journal, to be found again in the activity list and in recordings.</source>
        <translation>把标记写入日志，以便在活动列表和录制中再次找到。</translation>
    </message>
    <message>
        <source>Stable id, &quot;&lt;kind&gt;:&lt;name&gt;&quot;.</source>
        <translation>固定 id，&quot;&lt;kind&gt;:&lt;name&gt;&quot;。</translation>
    </message>
    <message>
        <source>The device that it belongs to.</source>
        <translation>它所属的设备。</translation>
    </message>
    <message>
        <source>What serial_open takes to reach it.</source>
        <translation>serial_open 要到达它所用的值。</translation>
    </message>
    <message>
        <source>Present when it is no hardware: what stands in, and for what.</source>
        <translation>不是硬件时才有：用什么替代，以及替代什么。</translation>
    </message>
    <message>
        <source>Who holds a lease on it.</source>
        <translation>谁占用它。</translation>
    </message>
    <message>
        <source>When it was taken, since the workbench started.</source>
        <translation>何时开始占用，自工作台启动起计。</translation>
    </message>
    <message>
        <source>When it ends by itself.</source>
        <translation>何时自动结束。</translation>
    </message>
    <message>
        <source>approval, queued, running, succeeded, failed or cancelled.</source>
        <translation>approval、queued、running、succeeded、failed 或 cancelled。</translation>
    </message>
    <message>
        <source>How long it took.</source>
        <translation>用了多久。</translation>
    </message>
    <message>
        <source>Counted bytes or steps.</source>
        <translation>计数的字节或步骤。</translation>
    </message>
    <message>
        <source>The end of its log.</source>
        <translation>其日志的末尾。</translation>
    </message>
    <message>
        <source>The action&apos;s result, once it succeeded.</source>
        <translation>动作成功后的结果。</translation>
    </message>
    <message>
        <source>The action&apos;s error, once it failed.</source>
        <translation>动作失败后的错误。</translation>
    </message>
    <message>
        <source>The panel&apos;s id; the whole window when left out.</source>
        <translation>面板的 id；省略时为整个窗口。</translation>
    </message>
    <message>
        <source>No side of the picture gets longer than this.</source>
        <translation>图片的任何一边都不会超过此长度。</translation>
    </message>
    <message>
        <source>The picture.</source>
        <translation>图片。</translation>
    </message>
    <message>
        <source>The panel&apos;s id.</source>
        <translation>面板的 id。</translation>
    </message>
    <message>
        <source>The layout&apos;s name, such as Console.</source>
        <translation>布局的名称，例如 Console。</translation>
    </message>
    <message>
        <source>The panels that can be seen now.</source>
        <translation>现在可见的面板。</translation>
    </message>
    <message>
        <source>All panels there are.</source>
        <translation>现有的所有面板。</translation>
    </message>
    <message>
        <source>All layouts there are.</source>
        <translation>现有的所有布局。</translation>
    </message>
    <message>
        <source>This workbench runs without a window; start ohmdeck to have one.</source>
        <translation>此工作台没有窗口；请启动 ohmdeck 以获得窗口。</translation>
    </message>
    <message>
        <source>Take a screenshot</source>
        <translation>截图</translation>
    </message>
    <message>
        <source>Take a picture of the window or of one panel as PNG.</source>
        <translation>把窗口或一个面板截成 PNG 图片。</translation>
    </message>
    <message>
        <source>Show a panel</source>
        <translation>显示面板</translation>
    </message>
    <message>
        <source>Bring a panel or a named layout to the front without taking the person&apos;s keyboard focus.</source>
        <translation>把面板或命名布局带到前面，而不抢走用户的键盘焦点。</translation>
    </message>
    <message>
        <source>%1 exists already; a recording never overwrites another.</source>
        <translation>%1 已存在；录制从不覆盖另一个录制。</translation>
    </message>
    <message>
        <source>There is no recording %1.</source>
        <translation>没有录制 %1。</translation>
    </message>
    <message>
        <source>The recording %1 failed (%2): %3.</source>
        <translation>录制 %1 失败（%2）：%3。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Stop at the first failure</source>
        <translation>首次失败即停止</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>游标</translation>
    </message>
    <message>
        <source>Last lines</source>
        <translation>末尾行数</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>最长边</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
</context>
<context>
    <name>ohm::stream</name>
    <message>
        <source>This connection has no %1: it is no serial port.</source>
        <translation>此连接没有 %1：它不是串口。</translation>
    </message>
    <message>
        <source>%1 has been closed.</source>
        <translation>%1 已被关闭。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 没有及时应答。</translation>
    </message>
    <message>
        <source>Waiting for %1 was cancelled.</source>
        <translation>等待 %1 已被取消。</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 失败</translation>
    </message>
    <message>
        <source>%1 is disconnected.</source>
        <translation>%1 已断开连接。</translation>
    </message>
    <message>
        <source>You may not open it. Add yourself to the group %1 (sudo usermod -aG %1 $USER) and log in again.</source>
        <translation>您无权打开它。请把自己加入组 %1（sudo usermod -aG %1 $USER），然后重新登录。</translation>
    </message>
    <message>
        <source>It cannot be opened: %1.</source>
        <translation>无法打开：%1。</translation>
    </message>
    <message>
        <source>it is open in this workbench</source>
        <translation>已在此工作台中打开</translation>
    </message>
    <message>
        <source>it is open in %1 (process %2)</source>
        <translation>已在 %1（进程 %2）中打开</translation>
    </message>
    <message>
        <source>%1 exists already and is no link to a pseudo terminal.</source>
        <translation>%1 已存在，且不是指向伪终端的链接。</translation>
    </message>
    <message>
        <source>The link %1 cannot be made</source>
        <translation>无法创建链接 %1</translation>
    </message>
    <message>
        <source>A pseudo terminal cannot be made</source>
        <translation>无法创建伪终端</translation>
    </message>
    <message>
        <source>A pseudo terminal cannot be set up</source>
        <translation>无法配置伪终端</translation>
    </message>
    <message>
        <source>The host %1 is not known: %2.</source>
        <translation>无法识别主机 %1：%2。</translation>
    </message>
    <message>
        <source>Check the name, or give the numeric address.</source>
        <translation>请检查名称，或给出数字地址。</translation>
    </message>
    <message>
        <source>Looking up the host %1 was cancelled.</source>
        <translation>查找主机 %1 已被取消。</translation>
    </message>
    <message>
        <source>The host %1 was not looked up in time.</source>
        <translation>没有及时查到主机 %1。</translation>
    </message>
    <message>
        <source>%1 does not answer as an RFC 2217 server.</source>
        <translation>%1 没有作为 RFC 2217 服务器应答。</translation>
    </message>
    <message>
        <source>If it is a plain TCP service, open it as socket://%1.</source>
        <translation>如果它是普通的 TCP 服务，请以 socket://%1 打开。</translation>
    </message>
    <message>
        <source>The Telnet server %1 refuses to control a serial port (RFC 2217).</source>
        <translation>Telnet 服务器 %1 拒绝控制串口（RFC 2217）。</translation>
    </message>
    <message>
        <source>Let the server offer the port with RFC 2217, or open it as socket://%1.</source>
        <translation>请让服务器以 RFC 2217 提供端口，或以 socket://%1 打开。</translation>
    </message>
    <message>
        <source>%1 has suspended the transmission and did not resume it in time.</source>
        <translation>%1 暂停了传输，且没有及时恢复。</translation>
    </message>
    <message>
        <source>%1 did not confirm a setting in time.</source>
        <translation>%1 没有及时确认设置。</translation>
    </message>
    <message>
        <source>The port of %1 cannot run at %2 baud; it runs at %3.</source>
        <translation>%1 的端口无法以 %2 波特运行；它以 %3 运行。</translation>
    </message>
    <message>
        <source>The port of %1 does not take the setting for its %2.</source>
        <translation>%1 的端口不接受 %2 的设置。</translation>
    </message>
    <message>
        <source>Plug the device in again and check its cable and power.</source>
        <translation>请重新插入设备，并检查其线缆和供电。</translation>
    </message>
    <message>
        <source>%1 cannot run at %2 baud.</source>
        <translation>%1 无法以 %2 波特运行。</translation>
    </message>
    <message>
        <source>The nearest rate that its driver offers is %1.</source>
        <translation>其驱动程序提供的最接近的速率是 %1。</translation>
    </message>
    <message>
        <source>The baud rate of %1 cannot be set</source>
        <translation>无法设置 %1 的波特率</translation>
    </message>
    <message>
        <source>No break can be sent on %1</source>
        <translation>无法在 %1 上发送 break</translation>
    </message>
    <message>
        <source>The modem lines of %1 cannot be set</source>
        <translation>无法设置 %1 的调制解调器信号线</translation>
    </message>
    <message>
        <source>%1 has no modem lines; a pseudo terminal for example has none.</source>
        <translation>%1 没有调制解调器信号线；例如伪终端就没有。</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 正被另一个程序使用。</translation>
    </message>
    <message>
        <source>%1 is in use: %2.</source>
        <translation>%1 正被使用：%2。</translation>
    </message>
    <message>
        <source>Close it there and open it again.</source>
        <translation>请在那里关闭它，然后重新打开。</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>无法打开 %1</translation>
    </message>
    <message>
        <source>Plug the device in, or choose a port of the list.</source>
        <translation>请插入设备，或从列表中选择端口。</translation>
    </message>
    <message>
        <source>Add yourself to the group %1 (sudo usermod -aG %1 $USER) and log in again.</source>
        <translation>请把自己加入组 %1（sudo usermod -aG %1 $USER），然后重新登录。</translation>
    </message>
    <message>
        <source>There is no hardware behind this device file.</source>
        <translation>此设备文件背后没有硬件。</translation>
    </message>
    <message>
        <source>%1 is no serial port.</source>
        <translation>%1 不是串口。</translation>
    </message>
    <message>
        <source>%1 cannot be set up</source>
        <translation>无法配置 %1</translation>
    </message>
    <message>
        <source>Connecting to %1 was cancelled.</source>
        <translation>连接 %1 已被取消。</translation>
    </message>
    <message>
        <source>%1 cannot be connected to</source>
        <translation>无法连接到 %1</translation>
    </message>
    <message>
        <source>More clients wait there already than the program takes.</source>
        <translation>在那里等待的客户端已多于该程序能接受的数量。</translation>
    </message>
    <message>
        <source>No program listens there: it is not running, or a killed one left its socket.</source>
        <translation>那里没有程序在监听：它没有运行，或程序被强制终止后留下了套接字。</translation>
    </message>
    <message>
        <source>Start the program that listens there, or correct the address.</source>
        <translation>请启动在那里监听的程序，或更正地址。</translation>
    </message>
    <message>
        <source>See whether the program on the other side still runs, and connect again.</source>
        <translation>请查看对端的程序是否仍在运行，然后重新连接。</translation>
    </message>
    <message>
        <source>The socket&apos;s path %1 has %2 bytes; at most %3 are possible.</source>
        <translation>套接字路径 %1 有 %2 字节；最多 %3 字节。</translation>
    </message>
    <message>
        <source>A baud rate</source>
        <translation>波特率</translation>
    </message>
    <message>
        <source>A number of data bits</source>
        <translation>数据位数</translation>
    </message>
    <message>
        <source>A number of stop bits</source>
        <translation>停止位数</translation>
    </message>
    <message>
        <source>%1 of %2 is not possible; give %3 to %4.</source>
        <translation>%1不能为 %2；请给出 %3 到 %4。</translation>
    </message>
    <message>
        <source>A break of %1 ms is not possible; give 1 to 10000 ms.</source>
        <translation>break 不能为 %1 ms；请给出 1 到 10000 ms。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no port or connection.</source>
        <translation>“%1”不是端口或连接。</translation>
    </message>
    <message>
        <source>Give a device such as /dev/ttyUSB0 or COM3, socket://host:port, rfc2217://host:port, unix:/path, pty or pty:/path/of/link.</source>
        <translation>请给出 /dev/ttyUSB0 或 COM3 这样的设备、socket://host:port、rfc2217://host:port、unix:/path、pty 或 pty:/path/of/link。</translation>
    </message>
    <message>
        <source>%1 exists and is no socket.</source>
        <translation>%1 已存在，且不是套接字。</translation>
    </message>
    <message>
        <source>Another program listens on %1.</source>
        <translation>另一个程序正在 %1 上监听。</translation>
    </message>
    <message>
        <source>%1 cannot be listened on</source>
        <translation>无法在 %1 上监听</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no port; write tcp:0 to tcp:65535.</source>
        <translation>“%1”没有给出端口；请写成 tcp:0 到 tcp:65535。</translation>
    </message>
    <message>
        <source>A socket&apos;s path has 1 to 107 bytes, not %1.</source>
        <translation>套接字的路径应为 1 到 107 字节，而不是 %1。</translation>
    </message>
</context>
<context>
    <name>ohm::ui</name>
    <message>
        <source>None there now</source>
        <translation>现在没有</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Likely causes:</source>
        <translation>可能的原因：</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>该怎么办：</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>添加到：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>%1 的名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>Give these</source>
        <translation>给出这些值</translation>
    </message>
    <message>
        <source>Must be given</source>
        <translation>必须给出</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message numerus="yes">
        <source>↓ Jump to end (%n new)</source>
        <translation>
            <numerusform>↓ 跳到末尾（%n 新）</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ Jump to end</source>
        <translation>↓ 跳到末尾</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with time stamps</source>
        <translation>连同时间戳复制</translation>
    </message>
    <message>
        <source>Copy with colour codes</source>
        <translation>连同颜色代码复制</translation>
    </message>
    <message>
        <source>Copy as hex</source>
        <translation>以十六进制复制</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Hex and text</source>
        <translation>十六进制和文本</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>自开始起</translation>
    </message>
    <message>
        <source>Since the line before</source>
        <translation>自上一行起</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>正常大小</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>自动换行</translation>
    </message>
    <message>
        <source>Show sent bytes</source>
        <translation>显示已发送的字节</translation>
    </message>
    <message>
        <source>Jump to end</source>
        <translation>跳到末尾</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a regular expression: %2 (at character %3).</source>
        <translation>“%1”不是正则表达式：%2（在第 %3 个字符处）。</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <translation>这不是 JSON：%1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>ohm::virtualbench</name>
    <message>
        <source>Arm MPS2 AN386 (Cortex-M4)</source>
        <translation>Arm MPS2 AN386 (Cortex-M4)</translation>
    </message>
    <message>
        <source>Netduino Plus 2 (STM32F405)</source>
        <translation>Netduino Plus 2 (STM32F405)</translation>
    </message>
    <message>
        <source>The machine that QEMU emulates.</source>
        <translation>QEMU 模拟的机型。</translation>
    </message>
    <message>
        <source>How fast its console scrolls; 0 leaves the log off.</source>
        <translation>控制台滚动的速度；0 表示关闭日志。</translation>
    </message>
    <message>
        <source>For the qemu_ actions.</source>
        <translation>供 qemu_ 动作使用。</translation>
    </message>
    <message>
        <source>For the serial_ actions.</source>
        <translation>供 serial_ 动作使用。</translation>
    </message>
    <message>
        <source>True when it had been started before.</source>
        <translation>先前已经启动时为 true。</translation>
    </message>
    <message>
        <source>Folder for the summary and the picture; the state folder when left out.</source>
        <translation>存放摘要和图片的文件夹；省略时为状态文件夹。</translation>
    </message>
    <message>
        <source>The report&apos;s path.</source>
        <translation>报告的路径。</translation>
    </message>
    <message>
        <source>The picture&apos;s path, when there is a window.</source>
        <translation>图片的路径，有窗口时才有。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The tour was cancelled; %1 tells how far it got.</source>
        <translation>导览已被取消；%1 说明进行到了哪里。</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; failed: %2 The whole report is in %3.</source>
        <translation>步骤“%1”失败：%2 完整报告在 %3 中。</translation>
    </message>
    <message>
        <source>Start the virtual bench</source>
        <translation>启动虚拟工作台</translation>
    </message>
    <message>
        <source>Take the demo tour</source>
        <translation>进行演示导览</translation>
    </message>
    <message>
        <source>Boot the machine and open its console</source>
        <translation>启动虚拟机并打开其控制台</translation>
    </message>
    <message>
        <source>Wait for the prompt</source>
        <translation>等待提示符</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>请求帮助</translation>
    </message>
    <message>
        <source>Switch the lamp on</source>
        <translation>打开灯</translation>
    </message>
    <message>
        <source>Set the motor&apos;s speed</source>
        <translation>设置电机转速</translation>
    </message>
    <message>
        <source>Pause the machine</source>
        <translation>暂停虚拟机</translation>
    </message>
    <message>
        <source>Let it run again</source>
        <translation>让它继续运行</translation>
    </message>
    <message>
        <source>Read its memory while it runs</source>
        <translation>在运行时读取其内存</translation>
    </message>
    <message>
        <source>Save a snapshot</source>
        <translation>保存快照</translation>
    </message>
    <message>
        <source>Trigger a hard fault</source>
        <translation>触发硬故障</translation>
    </message>
    <message>
        <source>Load the snapshot</source>
        <translation>加载快照</translation>
    </message>
    <message>
        <source>Find the prompt again</source>
        <translation>再次找到提示符</translation>
    </message>
    <message>
        <source>Set a mark</source>
        <translation>设置标记</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>开发板</translation>
    </message>
    <message>
        <source>Log rate</source>
        <translation>日志速率</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>To its MCTP endpoint, for the mctp_ and pldm_ actions.</source>
        <translation>通往其 MCTP 端点，供 mctp_ 和 pldm_ 动作使用。</translation>
    </message>
    <message>
        <source>Find the MCTP endpoint</source>
        <translation>查找 MCTP 端点</translation>
    </message>
    <message>
        <source>Read its sensors</source>
        <translation>读取其传感器</translation>
    </message>
    <message>
        <source>Boot a machine with two processors</source>
        <translation>启动有两个处理器的虚拟机</translation>
    </message>
    <message>
        <source>Watch them exchange messages</source>
        <translation>观察它们交换消息</translation>
    </message>
    <message>
        <source>For the probe_ actions, when OpenOCD is installed.</source>
        <translation>用于 probe_ 动作，仅在已安装 OpenOCD 时有。</translation>
    </message>
    <message>
        <source>What the session&apos;s probe stands in for.</source>
        <translation>会话的调试探针所替代的对象。</translation>
    </message>
    <message>
        <source>Why there is no debug session.</source>
        <translation>没有调试会话的原因。</translation>
    </message>
    <message>
        <source>What is missing although the step passed.</source>
        <translation>步骤虽已通过，但还缺少什么。</translation>
    </message>
    <message>
        <source>Boot the virtual machines, talk to them, debug, crash and bring them back; writes a report and a picture.</source>
        <translation>启动虚拟机、与它们对话、调试、使它们崩溃再恢复；写出报告和图片。</translation>
    </message>
    <message>
        <source>Halt the processor behind the debug probe</source>
        <translation>暂停调试探针后面的处理器</translation>
    </message>
    <message>
        <source>Read its registers</source>
        <translation>读取其寄存器</translation>
    </message>
    <message>
        <source>Read a variable by its name</source>
        <translation>按名称读取变量</translation>
    </message>
    <message>
        <source>Set a breakpoint in the motor&apos;s control loop</source>
        <translation>在电机的控制循环中设置断点</translation>
    </message>
    <message>
        <source>Let the processor run</source>
        <translation>让处理器运行</translation>
    </message>
    <message>
        <source>Stand at the breakpoint</source>
        <translation>停在断点处</translation>
    </message>
    <message>
        <source>Step one instruction</source>
        <translation>单步执行一条指令</translation>
    </message>
    <message>
        <source>Remove the breakpoint</source>
        <translation>移除断点</translation>
    </message>
    <message>
        <source>Stop where a fault is handled</source>
        <translation>在处理故障的地方停下</translation>
    </message>
    <message>
        <source>Open the program&apos;s RTT channels</source>
        <translation>打开程序的 RTT 通道</translation>
    </message>
    <message>
        <source>Let the processor run again</source>
        <translation>让处理器继续运行</translation>
    </message>
    <message>
        <source>Ask for a fault over RTT</source>
        <translation>通过 RTT 请求触发故障</translation>
    </message>
    <message>
        <source>Stand in the fault&apos;s handler</source>
        <translation>停在故障处理程序中</translation>
    </message>
    <message>
        <source>Explain the fault</source>
        <translation>解释故障</translation>
    </message>
    <message>
        <source>Remove that breakpoint</source>
        <translation>移除该断点</translation>
    </message>
    <message>
        <source>Close the RTT channels</source>
        <translation>关闭 RTT 通道</translation>
    </message>
    <message>
        <source>Reset the processor</source>
        <translation>复位处理器</translation>
    </message>
    <message>
        <source>Let the program start anew</source>
        <translation>让程序重新开始</translation>
    </message>
    <message>
        <source>Disconnect the debug probe</source>
        <translation>断开调试探针</translation>
    </message>
    <message>
        <source>Connect it again</source>
        <translation>重新连接它</translation>
    </message>
    <message>
        <source>AST1030 board with an MCTP endpoint on an I2C bus</source>
        <translation>I2C 总线上带 MCTP 端点的 AST1030 开发板</translation>
    </message>
    <message>
        <source>Boot a virtual machine with the demo firmware, open its console, and debug a second one through OpenOCD and a simulated probe; or a board with an MCTP endpoint on an I2C bus. No hardware is needed.</source>
        <translation>启动装有演示固件的虚拟机并打开其控制台，通过 OpenOCD 和模拟探针调试第二台；或启动 I2C 总线上带 MCTP 端点的开发板。无需硬件。</translation>
    </message>
    <message>
        <source>Boot a board with an MCTP endpoint on an I2C bus</source>
        <translation>启动 I2C 总线上带 MCTP 端点的开发板</translation>
    </message>
    <message>
        <source>Find the endpoint by its address</source>
        <translation>按地址查找端点</translation>
    </message>
    <message>
        <source>Read the board&apos;s thermometer</source>
        <translation>读取开发板的温度计</translation>
    </message>
</context>
</TS>
