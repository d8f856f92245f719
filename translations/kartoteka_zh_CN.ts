<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New file…</source>
        <translation>新建文件(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a new, empty file</source>
        <translation>新建一个空文件</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a file of Kartoteka</source>
        <translation>打开 Kartoteka 文件</translation>
    </message>
    <message>
        <source>Open the &amp;sample base</source>
        <translation>打开示例数据(&amp;S)</translation>
    </message>
    <message>
        <source>A file of sample customers</source>
        <translation>含示例客户的文件</translation>
    </message>
    <message>
        <source>&amp;Close file</source>
        <translation>关闭文件(&amp;C)</translation>
    </message>
    <message>
        <source>Back to the first page</source>
        <translation>返回起始页</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Bring in a list from another program</source>
        <translation>从其他程序导入名单</translation>
    </message>
    <message>
        <source>&amp;Export this list…</source>
        <translation>导出此列表(&amp;E)…</translation>
    </message>
    <message>
        <source>Save what the list shows</source>
        <translation>保存列表所显示的内容</translation>
    </message>
    <message>
        <source>&amp;Backups and check…</source>
        <translation>备份与检查(&amp;B)…</translation>
    </message>
    <message>
        <source>Copies of the file, and its health</source>
        <translation>文件的副本及其完好状况</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>关闭程序</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>撤销最近的操作</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>重做已撤销的操作</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>复制所选内容</translation>
    </message>
    <message>
        <source>Select &amp;all results</source>
        <translation>全选结果(&amp;A)</translation>
    </message>
    <message>
        <source>Everything the list shows</source>
        <translation>列表所显示的全部</translation>
    </message>
    <message>
        <source>Edit fie&amp;ld</source>
        <translation>编辑字段(&amp;F)</translation>
    </message>
    <message>
        <source>Edit in place</source>
        <translation>就地编辑</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>筛选此列表(&amp;F)</translation>
    </message>
    <message>
        <source>Show what contains these words</source>
        <translation>显示含有这些词语的记录</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>全局搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Find any record by any word</source>
        <translation>用任意词语查找任意记录</translation>
    </message>
    <message>
        <source>&amp;Organizations</source>
        <translation>单位(&amp;O)</translation>
    </message>
    <message>
        <source>The list of firms</source>
        <translation>单位列表</translation>
    </message>
    <message>
        <source>&amp;Persons</source>
        <translation>个人(&amp;P)</translation>
    </message>
    <message>
        <source>The list of people</source>
        <translation>个人列表</translation>
    </message>
    <message>
        <source>&amp;Everybody</source>
        <translation>全部客户(&amp;E)</translation>
    </message>
    <message>
        <source>Firms and people in one list</source>
        <translation>单位和个人在同一列表中</translation>
    </message>
    <message>
        <source>&amp;Recycle bin</source>
        <translation>回收站(&amp;R)</translation>
    </message>
    <message>
        <source>What was removed, to be restored</source>
        <translation>已删除的内容，可以还原</translation>
    </message>
    <message>
        <source>&amp;Import runs</source>
        <translation>导入批次(&amp;I)</translation>
    </message>
    <message>
        <source>What was imported, to be undone</source>
        <translation>已导入的内容，可以撤销</translation>
    </message>
    <message>
        <source>Add a &amp;condition…</source>
        <translation>添加条件(&amp;C)…</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>缩小列表范围</translation>
    </message>
    <message>
        <source>Choose colu&amp;mns…</source>
        <translation>选择列(&amp;C)…</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>列表显示哪些内容</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>刷新(&amp;F)</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Nothing but the window</source>
        <translation>只显示此窗口</translation>
    </message>
    <message>
        <source>&amp;New client…</source>
        <translation>新建客户(&amp;N)…</translation>
    </message>
    <message>
        <source>Add a firm or a person</source>
        <translation>添加单位或个人</translation>
    </message>
    <message>
        <source>&amp;Open card</source>
        <translation>打开卡片(&amp;O)</translation>
    </message>
    <message>
        <source>Everything about it in one place</source>
        <translation>全部信息集中一处</translation>
    </message>
    <message>
        <source>&amp;Previous record</source>
        <translation>上一条记录(&amp;P)</translation>
    </message>
    <message>
        <source>Of the list</source>
        <translation>此列表中</translation>
    </message>
    <message>
        <source>N&amp;ext record</source>
        <translation>下一条记录(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>呼叫(&amp;C)</translation>
    </message>
    <message>
        <source>Dial the number of the card</source>
        <translation>拨打卡片上的号码</translation>
    </message>
    <message>
        <source>Write a &amp;mail</source>
        <translation>写邮件(&amp;M)</translation>
    </message>
    <message>
        <source>To the address of the card</source>
        <translation>发往卡片上的地址</translation>
    </message>
    <message>
        <source>Write a no&amp;te</source>
        <translation>写笔记(&amp;T)</translation>
    </message>
    <message>
        <source>To the card</source>
        <translation>加到卡片上</translation>
    </message>
    <message>
        <source>&amp;Attach a file…</source>
        <translation>附加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>C&amp;hange several…</source>
        <translation>批量更改(&amp;H)…</translation>
    </message>
    <message>
        <source>One value for all that is selected</source>
        <translation>为所有选中的记录设同一个值</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>To the recycle bin</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>还原(&amp;R)</translation>
    </message>
    <message>
        <source>Out of the recycle bin</source>
        <translation>移出回收站</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>命令面板(&amp;C)</translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation>按名称查找任意命令</translation>
    </message>
    <message>
        <source>Find &amp;duplicates</source>
        <translation>查找重复项(&amp;D)</translation>
    </message>
    <message>
        <source>Cards that may mean the same</source>
        <translation>可能表示同一对象的卡片</translation>
    </message>
    <message>
        <source>&amp;Merged cards</source>
        <translation>已合并的卡片(&amp;M)</translation>
    </message>
    <message>
        <source>What was merged, to be undone</source>
        <translation>已合并的内容，可以撤销</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Language, look, behavior</source>
        <translation>语言、外观、行为</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一个窗格(&amp;N)</translation>
    </message>
    <message>
        <source>Move the keyboard on</source>
        <translation>将键盘焦点移到下一处</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>上一个窗格(&amp;P)</translation>
    </message>
    <message>
        <source>Move the keyboard back</source>
        <translation>将键盘焦点移到上一处</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>关闭标签页(&amp;C)</translation>
    </message>
    <message>
        <source>Close what stands in the center</source>
        <translation>关闭中央的内容</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>下一个标签页(&amp;T)</translation>
    </message>
    <message>
        <source>In the center</source>
        <translation>在窗口中央</translation>
    </message>
    <message>
        <source>&amp;Save the arrangement as…</source>
        <translation>将布局另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Docks and sizes under a name</source>
        <translation>以名称保存面板及其大小</translation>
    </message>
    <message>
        <source>&amp;Reset the arrangement</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>Docks as they were at first</source>
        <translation>面板恢复最初状态</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>About what has the focus</source>
        <translation>关于当前焦点所在之处</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>About one field or button</source>
        <translation>关于某个字段或按钮</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>All of them, to change and print</source>
        <translation>全部快捷键，可更改和打印</translation>
    </message>
    <message>
        <source>&amp;About Kartoteka</source>
        <translation>关于 Kartoteka(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本与许可证</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Filter by colum&amp;ns</source>
        <translation>按列筛选(&amp;N)</translation>
    </message>
    <message>
        <source>A line below the head of each column</source>
        <translation>每个列标题下方的筛选框</translation>
    </message>
    <message>
        <source>Own &amp;fields…</source>
        <translation>自定义字段(&amp;F)…</translation>
    </message>
    <message>
        <source>Add fields to cards, rename and order them</source>
        <translation>为卡片添加字段、重命名和排序</translation>
    </message>
    <message>
        <source>Re&amp;name the arrangement…</source>
        <translation>重命名布局(&amp;N)…</translation>
    </message>
    <message>
        <source>Another name for the one that is shown</source>
        <translation>为当前显示的布局另取名称</translation>
    </message>
    <message>
        <source>&amp;Delete the arrangement</source>
        <translation>删除布局(&amp;D)</translation>
    </message>
    <message>
        <source>The one that is shown, if it is your own</source>
        <translation>当前显示的布局（仅限您自己的）</translation>
    </message>
    <message>
        <source>&amp;Export my arrangements…</source>
        <translation>导出我的布局(&amp;E)…</translation>
    </message>
    <message>
        <source>To a file, for another computer</source>
        <translation>保存到文件，供另一台计算机使用</translation>
    </message>
    <message>
        <source>&amp;Import arrangements…</source>
        <translation>导入布局(&amp;I)…</translation>
    </message>
    <message>
        <source>From a file of another computer</source>
        <translation>来自另一台计算机的文件</translation>
    </message>
    <message>
        <source>Si&amp;mplify</source>
        <translation>简化(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing but the center</source>
        <translation>只显示中央区域</translation>
    </message>
    <message>
        <source>&amp;Gather floating docks</source>
        <translation>收回浮动面板(&amp;G)</translation>
    </message>
    <message>
        <source>Bring back what is on another screen</source>
        <translation>把位于其他屏幕的面板取回</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>栏目(&amp;S)</translation>
    </message>
    <message>
        <source>Show or hide the list of sections</source>
        <translation>显示或隐藏栏目列表</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>卡片(&amp;C)</translation>
    </message>
    <message>
        <source>Show or hide the card beside the list</source>
        <translation>显示或隐藏列表旁的卡片</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>移到左侧(&amp;L)</translation>
    </message>
    <message>
        <source>The dock with the keyboard</source>
        <translation>键盘焦点所在的面板</translation>
    </message>
    <message>
        <source>Move to the &amp;right</source>
        <translation>移到右侧(&amp;R)</translation>
    </message>
    <message>
        <source>Move to the &amp;top</source>
        <translation>移到顶部(&amp;T)</translation>
    </message>
    <message>
        <source>Move to the &amp;bottom</source>
        <translation>移到底部(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Float or dock back</source>
        <translation>浮动或停靠(&amp;F)</translation>
    </message>
    <message>
        <source>The dock with the keyboard, as a window of its own</source>
        <translation>键盘焦点所在的面板，作为独立窗口</translation>
    </message>
    <message>
        <source>&amp;Next dock at this place</source>
        <translation>此处的下一个面板(&amp;N)</translation>
    </message>
    <message>
        <source>Where several docks stand behind each other</source>
        <translation>多个面板叠放在一起时</translation>
    </message>
    <message>
        <source>Close the &amp;dock</source>
        <translation>关闭面板(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Arrangements</source>
        <translation>布局(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Docks</source>
        <translation>面板(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>The list or the card, with a preview</source>
        <translation>列表或卡片，先预览</translation>
    </message>
    <message>
        <source>Sa&amp;ved filters</source>
        <translation>已保存的筛选(&amp;V)</translation>
    </message>
    <message>
        <source>Filters kept under a name</source>
        <translation>以名称保存的筛选</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>保存此筛选(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep conditions and words under a name</source>
        <translation>以名称保存条件和筛选词</translation>
    </message>
    <message>
        <source>Pr&amp;int the card…</source>
        <translation>打印卡片(&amp;I)…</translation>
    </message>
    <message>
        <source>All that stands on it</source>
        <translation>卡片上的全部内容</translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>合并(&amp;G)…</translation>
    </message>
    <message>
        <source>The selected cards become one</source>
        <translation>将所选卡片合并为一张</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>The window shown in a few steps</source>
        <translation>用几个步骤介绍窗口</translation>
    </message>
    <message>
        <source>Export with &amp;all columns…</source>
        <translation>导出所有列(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the list with the columns it does not show</source>
        <translation>保存列表，包括未显示的列</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写信</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>there are no records of “%1”; there are: %2</source>
        <translation>没有“%1”这种记录；可用的有：%2</translation>
    </message>
    <message>
        <source>“%1” is not the id of a record</source>
        <translation>“%1”不是记录编号</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>没有选项 %1</translation>
    </message>
    <message>
        <source>there is no option %1; did you mean --%2?</source>
        <translation>没有选项 %1；您是指 --%2 吗？</translation>
    </message>
    <message>
        <source>the option --%1 needs a value</source>
        <translation>选项 --%1 需要一个值</translation>
    </message>
    <message>
        <source>an option was given a value it does not take</source>
        <translation>给某个选项指定了它不接受的值</translation>
    </message>
    <message>
        <source>%1 takes a whole number from 0, not “%2”</source>
        <translation>%1 应为从 0 起的整数，而不是“%2”</translation>
    </message>
    <message>
        <source>%1 takes %2, not “%3”</source>
        <translation>%1 应为 %2，而不是“%3”</translation>
    </message>
    <message>
        <source>%1 takes one character, not “%2”</source>
        <translation>%1 应为一个字符，而不是“%2”</translation>
    </message>
    <message>
        <source>the encoding “%1” is not known</source>
        <translation>未知的编码“%1”</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>缺少参数</translation>
    </message>
    <message>
        <source>“%1” is too much</source>
        <translation>“%1”是多余的</translation>
    </message>
    <message>
        <source>the option --%1 is missing</source>
        <translation>缺少选项 --%1</translation>
    </message>
    <message>
        <source>there is no verb “%1”</source>
        <translation>没有命令“%1”</translation>
    </message>
    <message>
        <source>%1; did you mean “%2”?</source>
        <translation>%1；您是指“%2”吗？</translation>
    </message>
    <message>
        <source>say what to do</source>
        <translation>请指明要做什么</translation>
    </message>
    <message>
        <source>kind of records: party, contact_point, user …</source>
        <translation>记录种类：party、contact_point、user …</translation>
    </message>
    <message>
        <source>only records for which this holds; see kartoteka-filter(7)</source>
        <translation>仅限符合此条件的记录；参见 kartoteka-filter(7)</translation>
    </message>
    <message>
        <source>these fields, in this order</source>
        <translation>这些字段，按此顺序</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>最多这么多条</translation>
    </message>
    <message>
        <source>encoding of the source: UTF-8, CP1251, CP866, GB18030 …; found out when not given</source>
        <translation>源文件的编码：UTF-8、CP1251、CP866、GB18030 …；未指定时自动识别</translation>
    </message>
    <message>
        <source>what stands between cells: “;”, comma, tab, none …; found out when not given</source>
        <translation>单元格之间的分隔符：“;”、comma、tab、none …；未指定时自动识别</translation>
    </message>
    <message>
        <source>what stands around cells, or none</source>
        <translation>包围单元格的引号，或 none</translation>
    </message>
    <message>
        <source>whether the first row names the columns</source>
        <translation>第一行是否为列名</translation>
    </message>
    <message>
        <source>leave out so many lines at the beginning</source>
        <translation>略过开头的这么多行</translation>
    </message>
    <message>
        <source>Make a new, empty workspace. A file that exists is refused.</source>
        <translation>新建空白工作区。文件已存在时拒绝执行。</translation>
    </message>
    <message>
        <source>put some invented customers in</source>
        <translation>放入一些虚构的客户</translation>
    </message>
    <message>
        <source>what the rows are; party when not given</source>
        <translation>各行是什么记录；未指定时为 party</translation>
    </message>
    <message>
        <source>which column becomes what; known headings are recognized</source>
        <translation>各列对应什么；已知的列标题会自动识别</translation>
    </message>
    <message>
        <source>what to do with rows; create when not given</source>
        <translation>如何处理各行；未指定时为 create</translation>
    </message>
    <message>
        <source>fields by which a row finds the record it means</source>
        <translation>用于查找该行所指记录的字段</translation>
    </message>
    <message>
        <source>say what would happen and change nothing</source>
        <translation>只说明将会发生什么，不作任何更改</translation>
    </message>
    <message>
        <source>write the rows that failed, with the reasons</source>
        <translation>写出出错的行及原因</translation>
    </message>
    <message>
        <source>Take records out. JSON of “all” is a dump without any loss.</source>
        <translation>导出记录。“all”的 JSON 是毫无损失的完整转储。</translation>
    </message>
    <message>
        <source>kind of records, or everything</source>
        <translation>记录种类，或全部</translation>
    </message>
    <message>
        <source>format of the new file</source>
        <translation>新文件的格式</translation>
    </message>
    <message>
        <source>the new file</source>
        <translation>新文件</translation>
    </message>
    <message>
        <source>begin with a byte order mark, which Excel needs</source>
        <translation>以字节顺序标记开头，Excel 需要它</translation>
    </message>
    <message>
        <source>what stands between cells; comma when not given</source>
        <translation>单元格之间的分隔符；未指定时为逗号</translation>
    </message>
    <message>
        <source>List records.</source>
        <translation>列出记录。</translation>
    </message>
    <message>
        <source>sort by these fields; “-” before one: from the end</source>
        <translation>按这些字段排序；字段前加“-”表示倒序</translation>
    </message>
    <message>
        <source>those in the recycle bin instead</source>
        <translation>改为列出回收站中的记录</translation>
    </message>
    <message>
        <source>Show one record with everything that belongs to it.</source>
        <translation>显示一条记录及其所属的全部内容。</translation>
    </message>
    <message>
        <source>Add a record. A party also takes phone=, email=, tag= …</source>
        <translation>新增一条记录。往来方还可使用 phone=、email=、tag= …</translation>
    </message>
    <message>
        <source>Change fields of a record; “field=” empties one.</source>
        <translation>更改记录的字段；“field=”会清空该字段。</translation>
    </message>
    <message>
        <source>what you saw: refuse with a conflict when it is different now</source>
        <translation>您看到的值：如果现在已不同，则以冲突为由拒绝</translation>
    </message>
    <message>
        <source>Put a record into the recycle bin.</source>
        <translation>将一条记录移入回收站。</translation>
    </message>
    <message>
        <source>delete it instead; only undo brings it back</source>
        <translation>改为删除；只有撤销才能恢复</translation>
    </message>
    <message>
        <source>Take a record out of the recycle bin.</source>
        <translation>从回收站还原一条记录。</translation>
    </message>
    <message>
        <source>Find records by words, names in any alphabet, phones.</source>
        <translation>按词语、任何文字写的姓名或电话查找记录。</translation>
    </message>
    <message>
        <source>only this kind of records</source>
        <translation>仅限此种记录</translation>
    </message>
    <message>
        <source>Take back what you did last, also in an earlier session.</source>
        <translation>撤销您最近的操作，包括以前会话中的操作。</translation>
    </message>
    <message>
        <source>the import with this number; see “runs”</source>
        <translation>此编号的导入批次；参见“runs”</translation>
    </message>
    <message>
        <source>what you did last; the same as nothing</source>
        <translation>您最近的操作；与不指定相同</translation>
    </message>
    <message>
        <source>Do again what you took back last.</source>
        <translation>重做您最近撤销的操作。</translation>
    </message>
    <message>
        <source>Who changed a record, when, from what to what.</source>
        <translation>谁在何时更改了记录，从什么改为什么。</translation>
    </message>
    <message>
        <source>List the imports.</source>
        <translation>列出导入批次。</translation>
    </message>
    <message>
        <source>List the fields of a kind of records.</source>
        <translation>列出某种记录的字段。</translation>
    </message>
    <message>
        <source>Add a field of your own. Kinds: text, long_text, integer, number, percent, money, date, instant, flag, choice, multi_choice, reference.</source>
        <translation>新增自定义字段。类型：text、long_text、integer、number、percent、money、date、instant、flag、choice、multi_choice、reference。</translation>
    </message>
    <message>
        <source>its name for people</source>
        <translation>供人阅读的名称</translation>
    </message>
    <message>
        <source>what a choice can be</source>
        <translation>可选的值</translation>
    </message>
    <message>
        <source>to which records a reference leads</source>
        <translation>引用指向哪种记录</translation>
    </message>
    <message>
        <source>Look whether the file is undamaged.</source>
        <translation>检查文件是否完好。</translation>
    </message>
    <message>
        <source>every index too; takes longer</source>
        <translation>同时检查每个索引；耗时更长</translation>
    </message>
    <message>
        <source>Copy the file as it is now, also while others work, and verify the copy.</source>
        <translation>按当前状态复制文件（即使他人正在工作），并校验副本。</translation>
    </message>
    <message>
        <source>Make a sound new file from a backup or a damaged file.</source>
        <translation>从备份或已损坏的文件生成完好的新文件。</translation>
    </message>
    <message>
        <source>answer with one JSON document</source>
        <translation>以一个 JSON 文档作答</translation>
    </message>
    <message>
        <source>language of the texts; from the environment when not given</source>
        <translation>文字的语言；未指定时取自环境</translation>
    </message>
    <message>
        <source>in whose name; yours when not given</source>
        <translation>以谁的名义操作；未指定时以您自己的名义</translation>
    </message>
    <message>
        <source>folder of the settings</source>
        <translation>设置所在的文件夹</translation>
    </message>
    <message>
        <source>only results and errors</source>
        <translation>只输出结果和错误</translation>
    </message>
    <message>
        <source>show progress although nobody sits at a terminal</source>
        <translation>即使没有人在终端前也显示进度</translation>
    </message>
    <message>
        <source>say this</source>
        <translation>显示此说明</translation>
    </message>
    <message>
        <source>say the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>Encoding %1, delimiter %2, %n column(s)</source>
        <translation>
            <numerusform>编码 %1，分隔符 %2，%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot read “%1”: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>it is too long for a recipe</source>
        <translation>作为导入方案过长</translation>
    </message>
    <message>
        <source>The recipe “%1” cannot be used</source>
        <translation>无法使用导入方案“%1”</translation>
    </message>
    <message>
        <source>%1 new, %2 updated, %3 duplicate, %4 with errors</source>
        <translation>新增 %1，更新 %2，重复 %3，出错 %4</translation>
    </message>
    <message>
        <source>Import %1: %2</source>
        <translation>导入批次 %1：%2</translation>
    </message>
    <message>
        <source>Nothing was changed. It would be: %1</source>
        <translation>未作任何更改。结果将是：%1</translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>略过的列：%1</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>The rows with errors are in “%1”</source>
        <translation>出错的行在“%1”中</translation>
    </message>
    <message>
        <source>“%1” is not of the form field=value</source>
        <translation>“%1”不符合 field=value 的形式</translation>
    </message>
    <message>
        <source>the field “%1” is given twice</source>
        <translation>字段“%1”指定了两次</translation>
    </message>
    <message>
        <source>is set by the program</source>
        <translation>由程序设置</translation>
    </message>
    <message>
        <source>Kartoteka keeps customers in one file. This is its command line.</source>
        <translation>Kartoteka 将客户保存在一个文件中。这是它的命令行。</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Options of every verb:</source>
        <translation>所有命令通用的选项：</translation>
    </message>
    <message>
        <source>“kartoteka-cli VERB --help” says more about a verb; so does the manual page kartoteka-cli(1).</source>
        <translation>“kartoteka-cli VERB --help”会给出命令的详细说明；手册页 kartoteka-cli(1) 也是。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>created</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>nothing was imported yet</source>
        <translation>尚未导入过任何内容</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>argument %1 is not text in UTF-8</source>
        <translation>参数 %1 不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>%1: you “%2”, they “%3”, before “%4”</source>
        <translation>%1：您的值“%2”，他人的值“%3”，原值“%4”</translation>
    </message>
    <message>
        <source>the result could not be written</source>
        <translation>无法写出结果</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>in the recycle bin</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>匹配位置</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>Added: “%1” (%2)</source>
        <translation>已新增：“%1”（%2）</translation>
    </message>
    <message>
        <source>“%1” is so already</source>
        <translation>“%1”已经如此</translation>
    </message>
    <message>
        <source>Changed: “%1” (%2)</source>
        <translation>已更改：“%1”（%2）</translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin already</source>
        <translation>“%1”已在回收站中</translation>
    </message>
    <message>
        <source>Deleted for good: “%1”</source>
        <translation>已永久删除：“%1”</translation>
    </message>
    <message>
        <source>In the recycle bin: “%1”</source>
        <translation>已移入回收站：“%1”</translation>
    </message>
    <message>
        <source>“%1” is not in the recycle bin</source>
        <translation>“%1”不在回收站中</translation>
    </message>
    <message>
        <source>Restored: “%1”</source>
        <translation>已还原：“%1”</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>there is no field “%1”</source>
        <translation>没有字段“%1”</translation>
    </message>
    <message>
        <source>%1; “fields” lists them</source>
        <translation>%1；用“fields”可列出全部字段</translation>
    </message>
    <message>
        <source>The file is undamaged.</source>
        <translation>文件完好。</translation>
    </message>
    <message>
        <source>Copied and verified: %1</source>
        <translation>已复制并校验：%1</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>set by the program</source>
        <translation>由程序设置</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>New workspace: %1</source>
        <translation>新工作区：%1</translation>
    </message>
    <message>
        <source>“%1” is not of the form name:kind</source>
        <translation>“%1”不符合 name:kind 的形式</translation>
    </message>
    <message>
        <source>New field: “%1”</source>
        <translation>新字段：“%1”</translation>
    </message>
    <message>
        <source>“%1” is a database and is not overwritten</source>
        <translation>“%1”是数据库，不会被覆盖</translation>
    </message>
    <message>
        <source>“%1” is the source and is not overwritten</source>
        <translation>“%1”是源文件，不会被覆盖</translation>
    </message>
    <message>
        <source>a dump of Kartoteka takes no options but --mode and --rehearse</source>
        <translation>Kartoteka 的转储只接受选项 --mode 和 --rehearse</translation>
    </message>
    <message>
        <source>“all” is everything, without --filter and --columns</source>
        <translation>“all”是全部内容，不能与 --filter 和 --columns 同用</translation>
    </message>
    <message>
        <source>--bom and --delimiter are for --format csv</source>
        <translation>--bom 和 --delimiter 用于 --format csv</translation>
    </message>
    <message>
        <source>the cells need a delimiter</source>
        <translation>单元格之间需要分隔符</translation>
    </message>
    <message>
        <source>Sample customers: %1</source>
        <translation>示例客户：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) with errors</source>
        <translation>
            <numerusform>另有 %n 行出错</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written to “%1”</source>
        <translation>
            <numerusform>已将 %n 条记录写入“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>The payments cannot be read</source>
        <translation>无法读取付款</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) name an invoice that is not in the table and count as advances</source>
        <translation>
            <numerusform>%n 笔付款所指的发票不在表中，计为预付款</numerusform>
        </translation>
    </message>
    <message>
        <source>--buckets: “%1” is no number of days</source>
        <translation>--buckets：“%1”不是天数</translation>
    </message>
    <message>
        <source>object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>credit notes</source>
        <translation>贷项通知单</translation>
    </message>
    <message>
        <source>advances</source>
        <translation>预付款</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>--%1: “%2” is no date</source>
        <translation>--%1：“%2”不是日期</translation>
    </message>
    <message>
        <source>--%1: “%2” is no percentage</source>
        <translation>--%1：“%2”不是百分比</translation>
    </message>
    <message>
        <source>“%1” is not in the table</source>
        <translation>表中没有“%1”</translation>
    </message>
    <message>
        <source>“%1” is not in the table; there is %2</source>
        <translation>表中没有“%1”；有 %2</translation>
    </message>
    <message>
        <source>who matters: classes by cumulative share</source>
        <translation>谁重要：按累计占比分类</translation>
    </message>
    <message>
        <source>who is steady: classes by coefficient of variation</source>
        <translation>谁稳定：按变异系数分类</translation>
    </message>
    <message>
        <source>both together, with their matrix</source>
        <translation>两者结合，并给出矩阵</translation>
    </message>
    <message>
        <source>what the largest bring, and how unequal all are</source>
        <translation>最大者带来多少，整体有多不均</translation>
    </message>
    <message>
        <source>clients by recency, frequency and money, in segments</source>
        <translation>按最近购买、频率和金额给客户分群</translation>
    </message>
    <message>
        <source>what became of the clients who bought first in the same period</source>
        <translation>同一时期首购的客户后来如何</translation>
    </message>
    <message>
        <source>who falls out of its own rhythm, and what is at risk</source>
        <translation>谁偏离了自己的节奏，有多少金额有风险</translation>
    </message>
    <message>
        <source>column that says whose a row is: client, product, manager …</source>
        <translation>说明该行属于谁的列：客户、产品、经理……</translation>
    </message>
    <message>
        <source>column of dates</source>
        <translation>日期列</translation>
    </message>
    <message>
        <source>column of amounts</source>
        <translation>金额列</translation>
    </message>
    <message>
        <source>column of names to show beside the keys</source>
        <translation>与键一同显示的名称列</translation>
    </message>
    <message>
        <source>column of currencies; several are refused</source>
        <translation>币种列；不接受多种币种</translation>
    </message>
    <message>
        <source>order in dates such as 3/5/2024; found out when not given</source>
        <translation>3/5/2024 这类日期的顺序；未指定时自动判断</translation>
    </message>
    <message>
        <source>decimal sign of amounts; found out when not given</source>
        <translation>金额的小数点；未指定时自动判断</translation>
    </message>
    <message>
        <source>everything that led to the result of this one</source>
        <translation>得出该对象结果的全部依据</translation>
    </message>
    <message>
        <source>show at most so many rows</source>
        <translation>最多显示这么多行</translation>
    </message>
    <message>
        <source>periods to compare, whole ones alone; month when not given</source>
        <translation>要比较的周期，只计完整的；未指定时为月</translation>
    </message>
    <message>
        <source>so many last periods; all when not given</source>
        <translation>最近这么多个周期；未指定时为全部</translation>
    </message>
    <message>
        <source>first day that counts</source>
        <translation>计入的第一天</translation>
    </message>
    <message>
        <source>last day that counts</source>
        <translation>计入的最后一天</translation>
    </message>
    <message>
        <source>report date: periods not over by then are left out; today when not given</source>
        <translation>报告日期：届时未结束的周期不计；未指定时为今天</translation>
    </message>
    <message>
        <source>limits of ABC in percent, one to five; 80,95 when not given</source>
        <translation>ABC 界限（百分比），一到五个；未指定时为 80,95</translation>
    </message>
    <message>
        <source>class of the object that crosses a limit; lower when not given, but the largest is always A</source>
        <translation>跨界对象的类别；未指定时归下一类，但最大者总是 A</translation>
    </message>
    <message>
        <source>whether equal values share a class; together when not given</source>
        <translation>相等的值是否同类；未指定时同类（together）</translation>
    </message>
    <message>
        <source>limits of XYZ in percent, one or more; 10,25 when not given</source>
        <translation>XYZ 界限（百分比），一个或多个；未指定时为 10,25</translation>
    </message>
    <message>
        <source>divide by n or by n − 1; population when not given</source>
        <translation>除以 n 或 n − 1；未指定时除以 n</translation>
    </message>
    <message>
        <source>periods without sales: zeros, zeros since the first purchase, left out; count when not given</source>
        <translation>无销售的周期：计零、自首购起计零、略去；未指定时计零（count）</translation>
    </message>
    <message>
        <source>the rows are about clients: new, one-time and lost ones get no X, Y or Z</source>
        <translation>各行是客户：新客户、一次性客户和流失客户不分 X、Y、Z</translation>
    </message>
    <message>
        <source>new: fewer whole periods than this since the first purchase; 4</source>
        <translation>新客户：首购以来完整周期少于此数；4</translation>
    </message>
    <message>
        <source>lost: no purchase in so many last periods; 6</source>
        <translation>流失：最近这么多个周期没有购买；6</translation>
    </message>
    <message>
        <source>column of document numbers: a document is one purchase</source>
        <translation>单据号列：一张单据算一次购买</translation>
    </message>
    <message>
        <source>scores by quantiles of the values, by ranks, by equal parts, by own cut points; value when not given</source>
        <translation>按数值分位、排名、等分或自定分界点评分；未指定时为 value</translation>
    </message>
    <message>
        <source>highest score, 2 to 9; 3 when not given</source>
        <translation>最高分，2 到 9；未指定时为 3</translation>
    </message>
    <message>
        <source>cut points in days; 30,90,180,365</source>
        <translation>以天计的分界点；30,90,180,365</translation>
    </message>
    <message>
        <source>cut points in purchases; 2,4,8,16</source>
        <translation>以购买次数计的分界点；2,4,8,16</translation>
    </message>
    <message>
        <source>cut points of the amount; by value when not given</source>
        <translation>金额的分界点；未指定时按数值</translation>
    </message>
    <message>
        <source>count rows, or days with purchases; lines when not given</source>
        <translation>计行数，或计有购买的天数；未指定时计行数</translation>
    </message>
    <message>
        <source>sum, or mean of a purchase; sum when not given</source>
        <translation>总额或每次购买均值；未指定时为总额</translation>
    </message>
    <message>
        <source>at risk after so many own intervals of silence; 1.5</source>
        <translation>沉默这么多个自身间隔后有风险；1.5</translation>
    </message>
    <message>
        <source>lost after so many own intervals of silence; 3</source>
        <translation>沉默这么多个自身间隔后算流失；3</translation>
    </message>
    <message>
        <source>period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>另有 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no method “%1”; there are: %2</source>
        <translation>没有方法“%1”；有：%2</translation>
    </message>
    <message>
        <source>the method %1 needs --%2</source>
        <translation>方法 %1 需要 --%2</translation>
    </message>
    <message>
        <source>the method %1 takes no --%2</source>
        <translation>方法 %1 不接受 --%2</translation>
    </message>
    <message>
        <source>--%1: “%2” is no number above zero</source>
        <translation>--%1：“%2”不是大于零的数</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>客户数</translation>
    </message>
    <message>
        <source>value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>last purchase</source>
        <translation>最近购买</translation>
    </message>
    <message>
        <source>days since</source>
        <translation>距今天数</translation>
    </message>
    <message>
        <source>purchases</source>
        <translation>购买次数</translation>
    </message>
    <message>
        <source>first purchase in</source>
        <translation>首购时期</translation>
    </message>
    <message>
        <source>own interval</source>
        <translation>自身间隔</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期倍数</translation>
    </message>
    <message>
        <source>last year&apos;s value</source>
        <translation>最近一年金额</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Historic value of all: %1</source>
        <translation>全部历史价值：%1</translation>
    </message>
    <message>
        <source>Future value of all: %1</source>
        <translation>全部未来价值：%1</translation>
    </message>
    <message>
        <source>historic</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>each</source>
        <translation>每次</translation>
    </message>
    <message>
        <source>future</source>
        <translation>未来</translation>
    </message>
    <message>
        <source>“%1” has bought nothing up to the report date</source>
        <translation>“%1”截至报告日没有购买</translation>
    </message>
    <message>
        <source>--%1: “%2” is no number from 0 on</source>
        <translation>--%1：“%2”不是非负数</translation>
    </message>
    <message>
        <source>which sheet of a workbook; for an import the first that is not hidden when not given</source>
        <translation>工作簿的哪个工作表；导入时未给出则为第一个未隐藏的</translation>
    </message>
    <message>
        <source>whether hidden rows of a workbook count; yes when not given</source>
        <translation>工作簿的隐藏行是否计入；未给出时为 yes</translation>
    </message>
    <message>
        <source>Show how a table (CSV, XLSX) or cards (vCard) are understood. Nothing is saved.</source>
        <translation>显示表格（CSV、XLSX）或名片（vCard）如何被理解。不保存任何内容。</translation>
    </message>
    <message>
        <source>Bring a table or cards in, in one step that can be undone.</source>
        <translation>一步导入表格或名片，可以撤销。</translation>
    </message>
    <message>
        <source>version of cards; 3.0 when not given, 2.1 for old Outlook</source>
        <translation>名片的版本；未给出时为 3.0，旧版 Outlook 用 2.1</translation>
    </message>
    <message>
        <source>Make several records one: all that belongs to DROP goes to KEEP.</source>
        <translation>把几条记录合并为一条：属于 DROP 的一切都归 KEEP。</translation>
    </message>
    <message>
        <source>kind of the records; party when not given</source>
        <translation>记录的种类；未给出时为 party</translation>
    </message>
    <message>
        <source>the record that is right about a field</source>
        <translation>某个字段以哪条记录为准</translation>
    </message>
    <message>
        <source>List the merges.</source>
        <translation>列出合并。</translation>
    </message>
    <message>
        <source>Analyze a list of sales: who matters, who is steady, who is slipping. No workspace is needed.</source>
        <translation>分析销售清单：谁重要、谁稳定、谁在流失。不需要工作区。</translation>
    </message>
    <message>
        <source>the merge with this number; see “merges”</source>
        <translation>此编号的合并；见“merges”</translation>
    </message>
    <message>
        <source>such a file holds one kind of records; “all” is for --format json</source>
        <translation>这种文件只含一种记录；“all”用于 --format json</translation>
    </message>
    <message>
        <source>cards have no columns to choose</source>
        <translation>名片没有可选的列</translation>
    </message>
    <message>
        <source>--vcard-version is for --format vcard</source>
        <translation>--vcard-version 用于 --format vcard</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were cut: a cell holds 32,767 characters</source>
        <translation>
            <numerusform>%n 个文本被截断：一个单元格最多容纳 32,767 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>column of stages of deals</source>
        <translation>交易阶段所在列</translation>
    </message>
    <message>
        <source>column that says open, won or lost; the stages when not given</source>
        <translation>说明进行中、赢单或输单的列；未指定时用阶段列</translation>
    </message>
    <message>
        <source>column: when a deal began</source>
        <translation>列：交易开始日期</translation>
    </message>
    <message>
        <source>column: when a deal was won or lost</source>
        <translation>列：赢单或输单日期</translation>
    </message>
    <message>
        <source>column: when a deal is expected to close</source>
        <translation>列：预计成交日期</translation>
    </message>
    <message>
        <source>column of probabilities in percent</source>
        <translation>概率（百分比）所在列</translation>
    </message>
    <message>
        <source>the same for each value of this column: owner, source …</source>
        <translation>按此列的每个值分别给出：负责人、来源等</translation>
    </message>
    <message>
        <source>stages in their order</source>
        <translation>按顺序列出的阶段</translation>
    </message>
    <message>
        <source>what stands there for won; known words when not given</source>
        <translation>表示赢单的词；未指定时用常见词</translation>
    </message>
    <message>
        <source>the same for lost</source>
        <translation>表示输单的词</translation>
    </message>
    <message>
        <source>table of stays: the key of a deal, stage, entered, left</source>
        <translation>停留记录表：交易键、阶段、进入、离开</translation>
    </message>
    <message>
        <source>its column of stages; “stage” when not given</source>
        <translation>其阶段列；未指定时为“stage”</translation>
    </message>
    <message>
        <source>its column of beginnings; “entered” when not given</source>
        <translation>其进入日期列；未指定时为“entered”</translation>
    </message>
    <message>
        <source>its column of ends; “left” when not given</source>
        <translation>其离开日期列；未指定时为“left”</translation>
    </message>
    <message>
        <source>stage that lost deals without history had reached; the first when not given</source>
        <translation>无历史的输单交易所到达的阶段；未指定时为第一个</translation>
    </message>
    <message>
        <source>stage from which on deals count for the velocity; the first when not given</source>
        <translation>从该阶段起的交易计入速度；未指定时为第一个</translation>
    </message>
    <message>
        <source>probabilities of open deals; learnt when not given</source>
        <translation>进行中交易的概率；未指定时由历史得出</translation>
    </message>
    <message>
        <source>typed probabilities of the stages in percent</source>
        <translation>各阶段手工填写的概率（百分比）</translation>
    </message>
    <message>
        <source>closed deals a stage needs to learn from; 20 when not given</source>
        <translation>一个阶段需要多少已结束交易才能由历史得出概率；未指定时为 20</translation>
    </message>
    <message>
        <source>how far ahead: periods of a forecast, days of a value</source>
        <translation>向前多远：预测的期数，价值的天数</translation>
    </message>
    <message>
        <source>periods in a season; a year&apos;s when not given, 1 for none</source>
        <translation>一个季节周期的期数；未指定时为一年，1 表示无季节性</translation>
    </message>
    <message>
        <source>method of the forecast; the best by back-test when not given</source>
        <translation>预测方法；未指定时取回测最佳者</translation>
    </message>
    <message>
        <source>periods of the moving average; 3 when not given</source>
        <translation>移动平均的期数；未指定时为 3</translation>
    </message>
    <message>
        <source>percent of cases an interval holds; 80 when not given</source>
        <translation>区间覆盖的百分比；未指定时为 80</translation>
    </message>
    <message>
        <source>unit of time of the model in days; 7 when not given</source>
        <translation>模型的时间单位（天）；未指定时为 7</translation>
    </message>
    <message>
        <source>penalty on large parameters, 0.001 to 0.1 for small samples</source>
        <translation>对大参数的惩罚，小样本取 0.001 至 0.1</translation>
    </message>
    <message>
        <source>of value and frequency, up to which money is forecast; 0.3</source>
        <translation>金额与频率的相关系数不超过此值时才预测金额；0.3</translation>
    </message>
    <message>
        <source>what is left of sales, in percent; 100 when not given</source>
        <translation>销售额中的毛利百分比；未指定时为 100</translation>
    </message>
    <message>
        <source>by how many percent a year future money is worth less</source>
        <translation>未来资金每年贬值的百分比</translation>
    </message>
    <message>
        <source>column of due dates</source>
        <translation>到期日所在列</translation>
    </message>
    <message>
        <source>column of the numbers of invoices</source>
        <translation>发票号所在列</translation>
    </message>
    <message>
        <source>column: when an invoice was paid in full</source>
        <translation>列：发票全额付清日期</translation>
    </message>
    <message>
        <source>table of payments, with the columns of --key, --amount and --currency</source>
        <translation>付款表，含 --key、--amount 和 --currency 的列</translation>
    </message>
    <message>
        <source>its column of the invoice that is paid; “invoice” when not given</source>
        <translation>其所付发票列；未指定时为“invoice”</translation>
    </message>
    <message>
        <source>its column of dates; “date” when not given</source>
        <translation>其日期列；未指定时为“date”</translation>
    </message>
    <message>
        <source>days overdue at which columns end; 0,30,60,90 when not given</source>
        <translation>各账龄栏截止的逾期天数；未指定时为 0,30,60,90</translation>
    </message>
    <message>
        <source>take credit notes and advances off the oldest debts</source>
        <translation>用贷项和预付款冲抵最早的欠款</translation>
    </message>
    <message>
        <source>column of the cost of what was sold</source>
        <translation>销售成本所在列</translation>
    </message>
    <message>
        <source>column of hours worked for the client</source>
        <translation>为客户工作小时数所在列</translation>
    </message>
    <message>
        <source>what an hour costs, or the column that says it</source>
        <translation>每小时成本，或其所在列</translation>
    </message>
    <message>
        <source>column of expenses for the client</source>
        <translation>客户费用所在列</translation>
    </message>
    <message>
        <source>the table that has hours, rate and expenses, with the column of --key</source>
        <translation>含小时、费率和费用的表，带 --key 列</translation>
    </message>
    <message>
        <source>how deals pass the stages, and what open ones weigh</source>
        <translation>交易如何通过各阶段，以及进行中交易的加权金额</translation>
    </message>
    <message>
        <source>sales of the next periods</source>
        <translation>未来各期的销售额</translation>
    </message>
    <message>
        <source>what clients brought and are expected to bring</source>
        <translation>客户已带来和预计带来的价值</translation>
    </message>
    <message>
        <source>how old what clients owe is</source>
        <translation>客户欠款的账龄</translation>
    </message>
    <message>
        <source>what clients leave after the cost of serving them</source>
        <translation>扣除服务成本后客户带来的利润</translation>
    </message>
    <message>
        <source>--%1: there is no stage “%2”; there are: %3</source>
        <translation>--%1：没有阶段“%2”；现有：%3</translation>
    </message>
    <message>
        <source>The order of the stages is the one in which they appear; say it with --order: %1</source>
        <translation>阶段顺序按出现先后确定；可用 --order 指定：%1</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>visited</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>转化</translation>
    </message>
    <message>
        <source>mean days</source>
        <translation>平均天数</translation>
    </message>
    <message>
        <source>median days</source>
        <translation>天数中位数</translation>
    </message>
    <message>
        <source>open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>赢单概率</translation>
    </message>
    <message>
        <source>closed deals</source>
        <translation>已结束交易</translation>
    </message>
    <message>
        <source>not enough history</source>
        <translation>历史不足</translation>
    </message>
    <message>
        <source>Won of closed deals: %1; of all deals: %2</source>
        <translation>赢单占已结束交易：%1；占全部：%2</translation>
    </message>
    <message>
        <source>Days to win: %1 in the middle, %2 on average; to lose: %3 and %4</source>
        <translation>赢单天数：中位数 %1，平均 %2；输单：%3 和 %4</translation>
    </message>
    <message>
        <source>Money: won %1, open %2, lost %3</source>
        <translation>金额：赢单 %1，进行中 %2，输单 %3</translation>
    </message>
    <message>
        <source>Velocity: %1 a day</source>
        <translation>速度：每天 %1</translation>
    </message>
    <message>
        <source>lever</source>
        <translation>杠杆</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>velocity, a tenth better</source>
        <translation>改善一成后的速度</translation>
    </message>
    <message>
        <source>opportunities</source>
        <translation>商机数</translation>
    </message>
    <message>
        <source>average deal</source>
        <translation>平均交易额</translation>
    </message>
    <message>
        <source>win rate</source>
        <translation>赢单率</translation>
    </message>
    <message>
        <source>cycle in days</source>
        <translation>周期（天）</translation>
    </message>
    <message>
        <source>deals</source>
        <translation>交易数</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>money won</source>
        <translation>赢单金额</translation>
    </message>
    <message>
        <source>On %1; stages: %2</source>
        <translation>截至 %1；阶段：%2</translation>
    </message>
    <message>
        <source>Qualified: deals from the stage “%1” on</source>
        <translation>合格：从阶段“%1”起的交易</translation>
    </message>
    <message>
        <source>only one of --run, --merge and --last</source>
        <translation>--run、--merge 和 --last 只能用一个</translation>
    </message>
    <message>
        <source>takes values</source>
        <translation>取得值</translation>
    </message>
    <message>
        <source>goes to the kept record</source>
        <translation>归保留的记录</translation>
    </message>
    <message>
        <source>is there twice: to the recycle bin</source>
        <translation>重复：放入回收站</translation>
    </message>
    <message>
        <source>would lead to itself: to the recycle bin</source>
        <translation>会指向自身：放入回收站</translation>
    </message>
    <message>
        <source>is merged: to the recycle bin</source>
        <translation>已合并：放入回收站</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>将发生什么</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merged record</source>
        <translation>被合并的记录</translation>
    </message>
    <message>
        <source>Kept record</source>
        <translation>保留的记录</translation>
    </message>
    <message>
        <source>nothing was merged yet</source>
        <translation>还没有合并过</translation>
    </message>
    <message>
        <source>“%1” stands by itself again</source>
        <translation>“%1”已恢复独立</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>无法读取历史</translation>
    </message>
    <message>
        <source>The stage “%1” is not among those of --order</source>
        <translation>阶段“%1”不在 --order 所列之中</translation>
    </message>
    <message>
        <source>No row names a stage; name them with --order</source>
        <translation>没有行写明阶段；请用 --order 指定</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the history belong to no deal of the table</source>
        <translation>
            <numerusform>历史中有 %n 行不属于表中的任何交易</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 mixes currencies</source>
        <translation>第 %1 行混用多种货币</translation>
    </message>
    <message>
        <source>Row %1: too many hours</source>
        <translation>第 %1 行：小时数过大</translation>
    </message>
    <message>
        <source>The costs cannot be read</source>
        <translation>无法读取成本</translation>
    </message>
    <message>
        <source>Profit of all: %1; peak: %2</source>
        <translation>全部利润：%1；峰值：%2</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>gross profit</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>their cost</source>
        <translation>工时成本</translation>
    </message>
    <message>
        <source>expenses</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>profit</source>
        <translation>利润</translation>
    </message>
    <message>
        <source>cumulative</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Sheet %1: %2</source>
        <translation>工作表 %1：%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n 张名片</numerusform>
        </translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>variation</source>
        <translation>变异</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>无类别</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) lie outside of these periods and do not count</source>
        <translation>
            <numerusform>%n 行不在这些周期内，不计入</numerusform>
        </translation>
    </message>
    <message>
        <source>The amounts are too large to be added up</source>
        <translation>金额过大，无法相加</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>mean error</source>
        <translation>平均误差</translation>
    </message>
    <message>
        <source>why not</source>
        <translation>未采用原因</translation>
    </message>
    <message numerus="yes">
        <source>Sales of %1, %n whole period(s) of one %2</source>
        <translation>
            <numerusform>%1 的销售额，%n 个完整周期（%2）</numerusform>
        </translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>from (%1)</source>
        <translation>下限（%1）</translation>
    </message>
    <message>
        <source>to</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>No period is whole: choose a shorter --step or a later --on</source>
        <translation>没有完整的周期：请选用更短的 --step 或更晚的 --on</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>对象数</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>the table: CSV, or a workbook in .xlsx</source>
        <translation>表格：CSV 或 .xlsx 工作簿</translation>
    </message>
    <message>
        <source>sheet of a workbook, by name or number</source>
        <translation>工作簿的工作表，按名称或序号</translation>
    </message>
    <message>
        <source>Find cards, or rows of a table, that may mean the same thing.</source>
        <translation>查找可能表示同一对象的卡片或表格行。</translation>
    </message>
    <message>
        <source>kind of records; party when not given</source>
        <translation>记录种类；未给出时为 party</translation>
    </message>
    <message>
        <source>look through this table instead of a workspace</source>
        <translation>查看此表格而不是工作文件</translation>
    </message>
    <message>
        <source>the column that names a row; its number when not given</source>
        <translation>标识一行的列；未给出时用行号</translation>
    </message>
    <message>
        <source>columns to compare; all when not given</source>
        <translation>要比较的列；未给出时为全部</translation>
    </message>
    <message>
        <source>how likely a pair must be; 0.6 when not given</source>
        <translation>一对记录须达到的可能性；未给出时为 0.6</translation>
    </message>
    <message>
        <source>Remember that two cards that resemble each other are two.</source>
        <translation>记住两张相似的卡片是不同的。</translation>
    </message>
    <message>
        <source>Check the digits of a number: inn, kpp, ogrn, ogrnip, bik, account, corr, snils, okpo, uscc, iban, vat.</source>
        <translation>检查号码的校验位：inn、kpp、ogrn、ogrnip、bik、account、corr、snils、okpo、uscc、iban、vat。</translation>
    </message>
    <message>
        <source>Show how a phone number is understood.</source>
        <translation>显示电话号码被如何理解。</translation>
    </message>
    <message>
        <source>country of numbers without one; RU when not given</source>
        <translation>无国家代码的号码所属国家；未给出时为 RU</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message numerus="yes">
        <source>%n likely pair(s)</source>
        <translation>
            <numerusform>%n 对可能重复的记录</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no column “%1”; there are: %2</source>
        <translation>没有列“%1”；现有：%2</translation>
    </message>
    <message>
        <source>say a workspace, or --csv</source>
        <translation>请指定工作文件或 --csv</translation>
    </message>
    <message>
        <source>duplicates are looked for among: %1</source>
        <translation>仅在以下种类中查找重复：%1</translation>
    </message>
    <message>
        <source>--threshold is a number from 0 to 1</source>
        <translation>--threshold 是 0 到 1 之间的数</translation>
    </message>
    <message>
        <source>remembered: these are two different records</source>
        <translation>已记住：这是两条不同的记录</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2</source>
        <translation>“%1”不在列表中：%2</translation>
    </message>
    <message>
        <source>an account is checked with the BIK of its bank</source>
        <translation>账户须与其银行的 BIK 一起校验</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>there is no phone number in “%1”</source>
        <translation>“%1”中没有电话号码</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>分机</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>no country has numbers of this length</source>
        <translation>没有国家使用这种长度的号码</translation>
    </message>
    <message>
        <source>no such number is given out</source>
        <translation>没有发放这样的号码</translation>
    </message>
    <message>
        <source>table of what the values of --by cost: that column, leads, cost</source>
        <translation>--by 各值花费的表格：该列、leads、cost</translation>
    </message>
    <message>
        <source>The spending cannot be read</source>
        <translation>无法读取花费</translation>
    </message>
    <message>
        <source>“%1” costs money of several currencies</source>
        <translation>“%1”的成本有多种货币</translation>
    </message>
    <message>
        <source>the sum of the costs is too large</source>
        <translation>成本总和过大</translation>
    </message>
    <message>
        <source>--spending needs --by: the column that says where a deal came from</source>
        <translation>--spending 需要 --by：说明交易来源的列</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>lead to deal</source>
        <translation>线索转交易</translation>
    </message>
    <message>
        <source>lead to won</source>
        <translation>线索转成交</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>cost of a lead</source>
        <translation>每条线索成本</translation>
    </message>
    <message>
        <source>cost of a won deal</source>
        <translation>每笔成交成本</translation>
    </message>
    <message>
        <source>return</source>
        <translation>回报率</translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>已合并到此记录</translation>
    </message>
</context>
<context>
    <name>ConditionEditor</name>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>is</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不等于</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不小于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不大于</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is filled</source>
        <translation>不为空</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>The encoding “%1” is not known here</source>
        <translation>此处不支持编码“%1”</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属对象</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>引用对象</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>排列位置</translation>
    </message>
    <message>
        <source>“%1” may hold small Latin letters, digits and _ and begin with a letter</source>
        <translation>“%1”只能包含小写拉丁字母、数字和 _，并以字母开头</translation>
    </message>
    <message>
        <source>there is no kind of field “%1”</source>
        <translation>没有“%1”这种字段类型</translation>
    </message>
    <message>
        <source>a choice needs options</source>
        <translation>选择型字段需要选项</translation>
    </message>
    <message>
        <source>say to which records the field refers</source>
        <translation>请指明该字段引用哪种记录</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>another program is writing to the file</source>
        <translation>另一个程序正在写入该文件</translation>
    </message>
    <message>
        <source>the disk is full; nothing was changed</source>
        <translation>磁盘已满；未作任何更改</translation>
    </message>
    <message>
        <source>the file is damaged; restore a backup or use “recover”</source>
        <translation>文件已损坏；请恢复备份或使用“recover”</translation>
    </message>
    <message>
        <source>the file cannot be written to</source>
        <translation>无法写入该文件</translation>
    </message>
    <message>
        <source>the disk or the network reports a failure</source>
        <translation>磁盘或网络报告故障</translation>
    </message>
    <message>
        <source>stopped; nothing was changed</source>
        <translation>已停止；未作任何更改</translation>
    </message>
    <message>
        <source>the database refuses the operation</source>
        <translation>数据库拒绝该操作</translation>
    </message>
    <message>
        <source>“%1” exists already</source>
        <translation>“%1”已存在</translation>
    </message>
    <message>
        <source>a record it refers to does not exist, or it is still referred to</source>
        <translation>所引用的记录不存在，或该记录仍被引用</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>不能为空</translation>
    </message>
    <message>
        <source>“%1” is not one of the possible values</source>
        <translation>“%1”不在可选值之中</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>“%1”既不是“是”也不是“否”</translation>
    </message>
    <message>
        <source>“%1” is not a number that fits here</source>
        <translation>“%1”不是此处可用的数字</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>“%1”不是日期</translation>
    </message>
    <message>
        <source>“%1” is not a date and time</source>
        <translation>“%1”不是日期和时间</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money</source>
        <translation>“%1”不是金额</translation>
    </message>
    <message>
        <source>“%1” is not the id of a record</source>
        <translation>“%1”不是记录编号</translation>
    </message>
    <message>
        <source>there is no %1 with the id %2</source>
        <translation>没有编号为 %2 的%1</translation>
    </message>
    <message>
        <source>there is no field “%1”</source>
        <translation>没有字段“%1”</translation>
    </message>
    <message>
        <source>Preparing search</source>
        <translation>正在准备搜索</translation>
    </message>
    <message>
        <source>the workspace is open for reading only</source>
        <translation>工作区以只读方式打开</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>it is undone already</source>
        <translation>该操作已撤销</translation>
    </message>
    <message>
        <source>it is not undone</source>
        <translation>该操作尚未撤销</translation>
    </message>
    <message>
        <source>Cannot undo “%1”</source>
        <translation>无法撤销“%1”</translation>
    </message>
    <message>
        <source>Cannot redo “%1”</source>
        <translation>无法重做“%1”</translation>
    </message>
    <message>
        <source>“%1” could not be written to the disk</source>
        <translation>无法将“%1”写入磁盘</translation>
    </message>
    <message>
        <source>stopped on request</source>
        <translation>已按要求停止</translation>
    </message>
    <message>
        <source>an unexpected failure inside the program</source>
        <translation>程序内部发生意外故障</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>First entry of “%1”</source>
        <translation>“%1”首次登录</translation>
    </message>
    <message>
        <source>Import recipe</source>
        <translation>导入方案</translation>
    </message>
    <message>
        <source>Import recipes</source>
        <translation>导入方案</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>it is not an object in JSON</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>邮寄地址</translation>
    </message>
    <message>
        <source>Legal address</source>
        <translation>注册地址</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>收货地址</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>家庭地址</translation>
    </message>
    <message>
        <source>Office address</source>
        <translation>办公地址</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>往来方</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>省份/区域</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>门牌号</translation>
    </message>
    <message>
        <source>Flat, office</source>
        <translation>房间号</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>完整地址</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>单行地址</translation>
    </message>
    <message>
        <source>an address needs at least one of its parts</source>
        <translation>地址至少要填写一个组成部分</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation>决策者</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>影响者</translation>
    </message>
    <message>
        <source>User of the product</source>
        <translation>产品使用者</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>把关人</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>任职关系</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>任职关系</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Role in the decision</source>
        <translation>决策角色</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>主要</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>must be another card than the person&apos;s own</source>
        <translation>不能是该个人自己的卡片</translation>
    </message>
    <message>
        <source>must not be earlier than “%1”</source>
        <translation>不能早于“%1”</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>媒体类型</translation>
    </message>
    <message>
        <source>Size, bytes</source>
        <translation>大小（字节）</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>散列值</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>创建人</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file</source>
        <translation>“%1”不能用作文件名</translation>
    </message>
    <message>
        <source>“%1” is not a SHA-256</source>
        <translation>“%1”不是 SHA-256</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>不能为负数</translation>
    </message>
    <message>
        <source>“%1” has %2 bytes, an attachment may have %3 at the most</source>
        <translation>“%1”有 %2 字节，附件最多可有 %3 字节</translation>
    </message>
    <message>
        <source>the content of “%1” is not in this file</source>
        <translation>“%1”的内容不在此文件中</translation>
    </message>
    <message>
        <source>the content of “%1” is damaged: it is not what was attached</source>
        <translation>“%1”的内容已损坏：与当初附加的内容不符</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账户</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>银行账户</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户行</translation>
    </message>
    <message>
        <source>Bank code</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Correspondent account</source>
        <translation>代理账户</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>SWIFT code</source>
        <translation>SWIFT 代码</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>“%1” is not the code of a currency</source>
        <translation>“%1”不是货币代码</translation>
    </message>
    <message>
        <source>“%1” is not an IBAN</source>
        <translation>“%1”不是 IBAN</translation>
    </message>
    <message>
        <source>“%1” is not a SWIFT code</source>
        <translation>“%1”不是 SWIFT 代码</translation>
    </message>
    <message>
        <source>say the account, or at least the bank</source>
        <translation>请填写账号，或至少填写开户行</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation>法定义务</translation>
    </message>
    <message>
        <source>Vital interests</source>
        <translation>重大切身利益</translation>
    </message>
    <message>
        <source>Public task</source>
        <translation>公共任务</translation>
    </message>
    <message>
        <source>Legitimate interests</source>
        <translation>正当利益</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>同意日期</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>同意方式</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>撤回日期</translation>
    </message>
    <message>
        <source>How it was withdrawn</source>
        <translation>撤回方式</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>即时通讯</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>社交网络</translation>
    </message>
    <message>
        <source>Contact point</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Contact points</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Normal form</source>
        <translation>规范形式</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>首选</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>请勿使用</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address</source>
        <translation>“%1”不是电子邮件地址</translation>
    </message>
    <message>
        <source>Important date</source>
        <translation>重要日期</translation>
    </message>
    <message>
        <source>Important dates</source>
        <translation>重要日期</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Remind, days before</source>
        <translation>提前提醒天数</translation>
    </message>
    <message>
        <source>“%1” is no reasonable number of days</source>
        <translation>“%1”不是合理的天数</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会面</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>往来方</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>法定名称</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>中间名</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>人称代词</translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Tax registration reason code</source>
        <translation>税务登记原因代码</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>注册登记号</translation>
    </message>
    <message>
        <source>Statistics code</source>
        <translation>统计代码</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>增值税号</translation>
    </message>
    <message>
        <source>Personal manager</source>
        <translation>专属经理</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Service priority</source>
        <translation>服务优先级</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>首选渠道</translation>
    </message>
    <message>
        <source>Preferred hours</source>
        <translation>方便联系的时间</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>请勿致电</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>价目表</translation>
    </message>
    <message>
        <source>Discount, %</source>
        <translation>折扣（%）</translation>
    </message>
    <message>
        <source>Payment delay, days</source>
        <translation>付款账期（天）</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>信用额度</translation>
    </message>
    <message>
        <source>Delivery terms</source>
        <translation>交货条款</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>外部编号</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>must lie between −100 and 100 %</source>
        <translation>必须介于 −100% 与 100% 之间</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>与对方有关联</translation>
    </message>
    <message>
        <source>Parent company of</source>
        <translation>对方的母公司</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>由对方介绍</translation>
    </message>
    <message>
        <source>Partner of</source>
        <translation>对方的合作伙伴</translation>
    </message>
    <message>
        <source>Relative of</source>
        <translation>对方的亲属</translation>
    </message>
    <message>
        <source>Agent of</source>
        <translation>对方的代理人</translation>
    </message>
    <message>
        <source>Legal successor of</source>
        <translation>对方的承继方</translation>
    </message>
    <message>
        <source>Link between parties</source>
        <translation>往来方关联</translation>
    </message>
    <message>
        <source>Links between parties</source>
        <translation>往来方关联</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>另一往来方</translation>
    </message>
    <message>
        <source>a party cannot be linked with itself</source>
        <translation>往来方不能与自身关联</translation>
    </message>
    <message>
        <source>Subsidiary of</source>
        <translation>对方的子公司</translation>
    </message>
    <message>
        <source>Referred us to</source>
        <translation>介绍了对方</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>由对方代理</translation>
    </message>
    <message>
        <source>Legal predecessor of</source>
        <translation>对方的被承继方</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>潜在客户</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理商</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Own company</source>
        <translation>本公司</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>“%1” is not a color like #2a7fff</source>
        <translation>“%1”不是 #2a7fff 这样的颜色</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>标签关联</translation>
    </message>
    <message>
        <source>Taggings</source>
        <translation>标签关联</translation>
    </message>
    <message>
        <source>Writing records</source>
        <translation>正在写入记录</translation>
    </message>
    <message numerus="yes">
        <source>Left out before the table, %n line(s): %1</source>
        <translation>
            <numerusform>表格前略过 %n 行：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>the header has %1 cells, but the rows have %2</source>
        <translation>标题行有 %1 个单元格，而数据行有 %2 个</translation>
    </message>
    <message>
        <source>Column %1 has no name</source>
        <translation>第 %1 列没有名称</translation>
    </message>
    <message>
        <source>Column %1: the name “%2” is there already; called “%3”</source>
        <translation>第 %1 列：已有名称“%2”；改称“%3”</translation>
    </message>
    <message>
        <source>Column %1 “%2” was not expected</source>
        <translation>第 %1 列“%2”不在预期之中</translation>
    </message>
    <message>
        <source>Column %1 “%2” is missing</source>
        <translation>缺少第 %1 列“%2”</translation>
    </message>
    <message>
        <source>Column %1 is “%2” instead of “%3”</source>
        <translation>第 %1 列是“%2”，而不是“%3”</translation>
    </message>
    <message>
        <source>the number of cells is %1 instead of %2</source>
        <translation>有 %1 个单元格，而不是 %2 个</translation>
    </message>
    <message>
        <source>a delimiter is missing; “%1” was divided into “%2” and “%3”</source>
        <translation>缺少一个分隔符；“%1”已拆分为“%2”和“%3”</translation>
    </message>
    <message>
        <source>there is a delimiter too many; the empty cell was left out, so that the others fit their columns</source>
        <translation>多了一个分隔符；已略过空单元格，使其余单元格与各列对应</translation>
    </message>
    <message>
        <source>left out as a note after the table: %1</source>
        <translation>作为表格后的注释已略过：%1</translation>
    </message>
    <message>
        <source>The source is empty</source>
        <translation>源文件是空的</translation>
    </message>
    <message>
        <source>The source has a header, but no rows</source>
        <translation>源文件有标题行，但没有数据行</translation>
    </message>
    <message>
        <source>Delimiter, quote and escape sign must be plain ASCII signs</source>
        <translation>分隔符、引号和转义符必须是普通 ASCII 字符</translation>
    </message>
    <message>
        <source>the cell is too long (%1 bytes) and was cut</source>
        <translation>单元格过长（%1 字节），已截断</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) are no text in UTF-8</source>
        <translation>
            <numerusform>有 %n 字节不是 UTF-8 文本</numerusform>
        </translation>
    </message>
    <message>
        <source>an opening quote without its closing one was taken as text</source>
        <translation>左引号没有对应的右引号，已作为文本处理</translation>
    </message>
    <message>
        <source>a quote inside an unquoted cell was taken as text</source>
        <translation>未加引号的单元格中的引号已作为文本处理</translation>
    </message>
    <message>
        <source>a quote inside a quoted cell is not doubled</source>
        <translation>加引号的单元格中的引号没有双写</translation>
    </message>
    <message>
        <source>the quoted cell never ends</source>
        <translation>加引号的单元格没有结束</translation>
    </message>
    <message>
        <source>there are zero bytes in the text</source>
        <translation>文本中有零字节</translation>
    </message>
    <message>
        <source>the row is too long and was divided; the rest follows as another row</source>
        <translation>行过长，已拆分；其余部分作为另一行</translation>
    </message>
    <message>
        <source>Byte %1 of the source is no text in %2</source>
        <translation>源文件的第 %1 个字节不是 %2 文本</translation>
    </message>
    <message numerus="yes">
        <source>and %n more warning(s)</source>
        <translation>
            <numerusform>另有 %n 条警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading failed: %1</source>
        <translation>读取失败：%1</translation>
    </message>
    <message>
        <source>Cannot open “%1”: %2</source>
        <translation>无法打开“%1”：%2</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Writing failed: %1</source>
        <translation>写入失败：%1</translation>
    </message>
    <message>
        <source>the record has no id</source>
        <translation>记录没有编号</translation>
    </message>
    <message>
        <source>the field “%1” is unknown or has no fitting value</source>
        <translation>字段“%1”未知，或其值不适用</translation>
    </message>
    <message>
        <source>this program does not know records of “%1”</source>
        <translation>本程序不认识“%1”这种记录</translation>
    </message>
    <message>
        <source>the content of an attachment is damaged</source>
        <translation>附件的内容已损坏</translation>
    </message>
    <message>
        <source>Reading the dump</source>
        <translation>正在读取转储</translation>
    </message>
    <message>
        <source>Cannot import “%1”</source>
        <translation>无法导入“%1”</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>导入“%1”</translation>
    </message>
    <message>
        <source>there is no file “%1”</source>
        <translation>没有文件“%1”</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>the dump is cut off</source>
        <translation>转储不完整，末尾被截断</translation>
    </message>
    <message>
        <source>the line is too long for a dump</source>
        <translation>该行过长，不像是转储</translation>
    </message>
    <message>
        <source>it is no dump of a Kartoteka workspace</source>
        <translation>不是 Kartoteka 工作区的转储</translation>
    </message>
    <message>
        <source>the dump was made by a newer version of Kartoteka (schema %1, this program knows %2); update the program</source>
        <translation>该转储由更新版本的 Kartoteka 生成（架构 %1，本程序支持 %2）；请更新程序</translation>
    </message>
    <message>
        <source>this is not what a dump has here (%1)</source>
        <translation>转储此处不应有这样的内容（%1）</translation>
    </message>
    <message>
        <source>Import of “%1”</source>
        <translation>导入“%1”</translation>
    </message>
    <message>
        <source>say by which fields rows are matched with records that exist</source>
        <translation>请指明按哪些字段将行与已有记录匹配</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <translation>正在读取行</translation>
    </message>
    <message>
        <source>more than %1 rows are wrong; row %2, %3: %4</source>
        <translation>超过 %1 行有错误；第 %2 行，%3：%4</translation>
    </message>
    <message numerus="yes">
        <source>%n empty row(s) left out</source>
        <translation>
            <numerusform>略过 %n 个空行</numerusform>
        </translation>
    </message>
    <message>
        <source>import %1 changed nothing</source>
        <translation>导入批次 %1 未作任何更改</translation>
    </message>
    <message>
        <source>there is no import %1</source>
        <translation>没有导入批次 %1</translation>
    </message>
    <message>
        <source>the dump cannot be written; is the disk full?</source>
        <translation>无法写出转储；磁盘已满？</translation>
    </message>
    <message>
        <source>the value of “%1” cannot be used</source>
        <translation>“%1”的值无法使用</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”; it is one of: %3</source>
        <translation>“%1”不能是“%2”；可用的有：%3</translation>
    </message>
    <message>
        <source>a recipe has no “%1”; it may have: %2</source>
        <translation>导入方案没有“%1”这一项；可有：%2</translation>
    </message>
    <message>
        <source>The recipe cannot be understood</source>
        <translation>无法理解导入方案</translation>
    </message>
    <message>
        <source>it is no JSON, see line %1</source>
        <translation>不是 JSON，见第 %1 行</translation>
    </message>
    <message>
        <source>Recipe “%1”</source>
        <translation>导入方案“%1”</translation>
    </message>
    <message>
        <source>there is no recipe “%1”</source>
        <translation>没有导入方案“%1”</translation>
    </message>
    <message>
        <source>there is no folder “%1”</source>
        <translation>没有文件夹“%1”</translation>
    </message>
    <message>
        <source>“%1” is there already and is no file</source>
        <translation>“%1”已存在，且不是文件</translation>
    </message>
    <message>
        <source>“%1” cannot be created</source>
        <translation>无法创建“%1”</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” is no target</source>
        <translation>“%1”不是有效的目标</translation>
    </message>
    <message>
        <source>there is no target “%1” in “%2”</source>
        <translation>“%2”中没有目标“%1”</translation>
    </message>
    <message>
        <source>say which field of “%1” is meant</source>
        <translation>请指明是“%1”的哪个字段</translation>
    </message>
    <message>
        <source>another column fills “%1” already</source>
        <translation>已有另一列填写“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s) are not shown</source>
        <translation>
            <numerusform>另有 %n 条警告未显示</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no %1 “%2”</source>
        <translation>没有%1“%2”</translation>
    </message>
    <message>
        <source>several records are called “%1”</source>
        <translation>有多条记录名为“%1”</translation>
    </message>
    <message>
        <source>there are no records of “%1”</source>
        <translation>没有“%1”这种记录</translation>
    </message>
    <message>
        <source>there is no such record to update</source>
        <translation>没有可更新的相应记录</translation>
    </message>
    <message>
        <source>Row %1, %2: there is no %3 with the id %4; the field stays empty</source>
        <translation>第 %1 行，%2：没有编号为 %4 的%3；该字段留空</translation>
    </message>
    <message>
        <source>Row %1: what is said of “%2” is left out: there are not both</source>
        <translation>第 %1 行：略过“%2”的内容，因为双方不齐全</translation>
    </message>
    <message>
        <source>Row %1: “%2” is left out: what it belongs to is not there</source>
        <translation>第 %1 行：略过“%2”，因为它所属的内容不存在</translation>
    </message>
    <message>
        <source>several records match this row</source>
        <translation>有多条记录与此行匹配</translation>
    </message>
    <message>
        <source>the record %1 was removed for good</source>
        <translation>记录 %1 已被永久删除</translation>
    </message>
    <message>
        <source>a %1 with the id %2 exists already</source>
        <translation>编号为 %2 的%1已存在</translation>
    </message>
    <message>
        <source>cannot be changed after creation</source>
        <translation>创建后不能更改</translation>
    </message>
    <message>
        <source>the source has no column “%1”</source>
        <translation>源文件没有“%1”列</translation>
    </message>
    <message>
        <source>rows cannot be matched by “%1”</source>
        <translation>不能按“%1”匹配行</translation>
    </message>
    <message>
        <source>rows cannot be matched by “%1”: no column fills it</source>
        <translation>不能按“%1”匹配行：没有列填写它</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>列“%1”</translation>
    </message>
    <message>
        <source>none of the columns is known (%1); use a recipe that says which column is what</source>
        <translation>各列均无法识别（%1）；请使用说明各列含义的导入方案</translation>
    </message>
    <message>
        <source>a backup cannot be made in the middle of a change</source>
        <translation>更改进行过程中不能备份</translation>
    </message>
    <message>
        <source>Copying the workspace</source>
        <translation>正在复制工作区</translation>
    </message>
    <message>
        <source>the copy could not be completed</source>
        <translation>无法完成复制</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation>正在检查副本</translation>
    </message>
    <message>
        <source>the workspace is damaged, so its copy is too and was removed; use “recover”</source>
        <translation>工作区已损坏，其副本也已损坏，副本已删除；请使用“recover”</translation>
    </message>
    <message>
        <source>the copy differs from the workspace and was removed; check the disk</source>
        <translation>副本与工作区不一致，已删除；请检查磁盘</translation>
    </message>
    <message>
        <source>Cannot make the backup “%1”</source>
        <translation>无法生成备份“%1”</translation>
    </message>
    <message>
        <source>the folder “%1” cannot be created</source>
        <translation>无法创建文件夹“%1”</translation>
    </message>
    <message>
        <source>possible are %1</source>
        <translation>可用的有 %1</translation>
    </message>
    <message>
        <source>write for example 2024-03-05 or today-30d</source>
        <translation>例如写 2024-03-05 或 today-30d</translation>
    </message>
    <message>
        <source>write for example 2024-03-05, today-30d or &quot;2024-03-05 10:30&quot;</source>
        <translation>例如写 2024-03-05、today-30d 或 &quot;2024-03-05 10:30&quot;</translation>
    </message>
    <message>
        <source>write for example 1000 or &quot;1000 RUB&quot;</source>
        <translation>例如写 1000 或 &quot;1000 RUB&quot;</translation>
    </message>
    <message>
        <source>write yes or no</source>
        <translation>请写 yes 或 no，是 或 否</translation>
    </message>
    <message>
        <source>to compare its fields write “%1.” and one of their names</source>
        <translation>要比较其字段，请写“%1.”加字段名</translation>
    </message>
    <message>
        <source>“%1” looks into texts, and “%2” is not a text</source>
        <translation>“%1”用于在文本中查找，而“%2”不是文本</translation>
    </message>
    <message>
        <source>possible are = != &lt; &lt;= &gt; &gt;= in, is empty</source>
        <translation>可用 = != &lt; &lt;= &gt; &gt;= in、is empty</translation>
    </message>
    <message>
        <source>possible are = != in, is empty</source>
        <translation>可用 = != in、is empty</translation>
    </message>
    <message>
        <source>“%1” does not fit “%2”, which has no order</source>
        <translation>“%1”不适用于“%2”，它没有顺序</translation>
    </message>
    <message>
        <source>The currency of “%1” is not known</source>
        <translation>不知道“%1”的货币</translation>
    </message>
    <message>
        <source>write for example &quot;1000 RUB&quot;</source>
        <translation>例如写 &quot;1000 RUB&quot;</translation>
    </message>
    <message>
        <source>It is not known who “%1” is</source>
        <translation>不知道“%1”是谁</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, or of a newer version of this one (its version is %2, this program reads up to %3). It was not changed.</source>
        <translation>“%1”是另一个程序的数据库，或由本程序的更新版本生成（其版本为 %2，本程序最高可读 %3）。未对其作任何更改。</translation>
    </message>
    <message>
        <source>“%1” is not a Kartoteka workspace but a database of another program. It was not changed.</source>
        <translation>“%1”不是 Kartoteka 工作区，而是另一个程序的数据库。未对其作任何更改。</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2. Copy it again from where it came from, restore a backup, or save what is left with “recover”.</source>
        <translation>“%1”已损坏：%2。请从其来源重新复制，恢复备份，或用“recover”恢复剩余的内容。</translation>
    </message>
    <message>
        <source>“%1” is not a Kartoteka workspace but a database of another program, and it is damaged (its integrity check fails). It was not changed.</source>
        <translation>“%1”不是 Kartoteka 工作区，而是另一个程序的数据库，并且已损坏（完整性检查未通过）。未对其作任何更改。</translation>
    </message>
    <message>
        <source>only its first bytes are there</source>
        <translation>只有开头的几个字节</translation>
    </message>
    <message>
        <source>its header gives an impossible page size</source>
        <translation>文件头中的页大小不可能成立</translation>
    </message>
    <message>
        <source>its header gives an impossible text encoding</source>
        <translation>文件头中的文本编码不可能成立</translation>
    </message>
    <message>
        <source>it is cut off: %1 of %2 bytes are missing</source>
        <translation>文件被截断：%2 字节中缺少 %1 字节</translation>
    </message>
    <message>
        <source>“%1” is empty: not a Kartoteka workspace. Make one with “new”, or restore a backup.</source>
        <translation>“%1”是空文件，不是 Kartoteka 工作区。请用“new”新建一个，或恢复备份。</translation>
    </message>
    <message>
        <source>“%1” is not a Kartoteka workspace, nor any other database. To take a list into a workspace, use “import”.</source>
        <translation>“%1”不是 Kartoteka 工作区，也不是其他数据库。要将名单导入工作区，请使用“import”。</translation>
    </message>
    <message>
        <source>“%1” is not a Kartoteka workspace but a database of another program, and it is damaged: %2. It was not changed.</source>
        <translation>“%1”不是 Kartoteka 工作区，而是另一个程序的数据库，并且已损坏：%2。未对其作任何更改。</translation>
    </message>
    <message>
        <source>“%1” is written in a newer file format than this program knows. Update Kartoteka to open it.</source>
        <translation>“%1”的文件格式比本程序支持的更新。请更新 Kartoteka 后再打开。</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Kartoteka: its version is %2, this program reads up to %3. Update Kartoteka to open it.</source>
        <translation>“%1”由更新版本的 Kartoteka 生成：其版本为 %2，本程序最高可读 %3。请更新 Kartoteka 后再打开。</translation>
    </message>
    <message>
        <source>A value is expected</source>
        <translation>此处应有一个值</translation>
    </message>
    <message>
        <source>“%1” closes nothing</source>
        <translation>“%1”没有对应的开始符号</translation>
    </message>
    <message>
        <source>“and” or “or” is expected instead of “%1”</source>
        <translation>“%1”处应为“and”或“or”</translation>
    </message>
    <message>
        <source>a value with spaces is written in quotes</source>
        <translation>含空格的值要放在引号中</translation>
    </message>
    <message>
        <source>Parentheses are nested more than %1 times</source>
        <translation>括号嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>“%1” is not closed</source>
        <translation>“%1”没有闭合</translation>
    </message>
    <message>
        <source>There are more than %1 conditions</source>
        <translation>条件超过 %1 个</translation>
    </message>
    <message>
        <source>The name of a field is expected</source>
        <translation>此处应为字段名</translation>
    </message>
    <message>
        <source>a name with spaces is written in [brackets]</source>
        <translation>含空格的名称要放在[方括号]中</translation>
    </message>
    <message>
        <source>A condition is expected</source>
        <translation>此处应有一个条件</translation>
    </message>
    <message>
        <source>for example: name ~ smith, or a text in quotes</source>
        <translation>例如：name ~ 王，或引号中的文字</translation>
    </message>
    <message>
        <source>“.” is expected</source>
        <translation>此处应为“.”</translation>
    </message>
    <message>
        <source>A name is expected after “.”</source>
        <translation>“.”之后应有名称</translation>
    </message>
    <message>
        <source>A name is expected before “.”</source>
        <translation>“.”之前应有名称</translation>
    </message>
    <message>
        <source>“in” is expected after “not”</source>
        <translation>“not”之后应为“in”</translation>
    </message>
    <message>
        <source>An operator is expected after “%1”</source>
        <translation>“%1”之后应有运算符</translation>
    </message>
    <message>
        <source>possible are = != &lt; &lt;= &gt; &gt;= ~ !~ in, is empty; a text to look for everywhere is written in quotes</source>
        <translation>可用 = != &lt; &lt;= &gt; &gt;= ~ !~ in、is empty；在各处查找的文字要放在引号中</translation>
    </message>
    <message>
        <source>“empty” or “not empty” is expected after “is”</source>
        <translation>“is”之后应为“empty”或“not empty”</translation>
    </message>
    <message>
        <source>A list in parentheses is expected after “in”</source>
        <translation>“in”之后应为括号中的列表</translation>
    </message>
    <message>
        <source>There are more than %1 values in lists</source>
        <translation>列表中的值超过 %1 个</translation>
    </message>
    <message>
        <source>“,” or “)” is expected</source>
        <translation>此处应为“,”或“)”</translation>
    </message>
    <message>
        <source>did you mean “%1”?</source>
        <translation>您是指“%1”吗？</translation>
    </message>
    <message>
        <source>put “%1” in quotes if it is the value</source>
        <translation>如果“%1”就是值，请加引号</translation>
    </message>
    <message>
        <source>values are written in quotes, not in brackets</source>
        <translation>值要放在引号中，而不是方括号中</translation>
    </message>
    <message>
        <source>%1 at character %2</source>
        <translation>%1（第 %2 个字符）</translation>
    </message>
    <message>
        <source>%1 at character %2; %3</source>
        <translation>%1（第 %2 个字符）；%3</translation>
    </message>
    <message>
        <source>The filter is longer than %1 characters</source>
        <translation>筛选条件超过 %1 个字符</translation>
    </message>
    <message>
        <source>Unknown field “%1”</source>
        <translation>未知字段“%1”</translation>
    </message>
    <message>
        <source>More than %1 names are joined by “.”</source>
        <translation>用“.”连接的名称超过 %1 个</translation>
    </message>
    <message>
        <source>“%1” is a plain field, nothing can follow it</source>
        <translation>“%1”是普通字段，其后不能再有字段</translation>
    </message>
    <message>
        <source>“%1” may be a record of any kind, its fields are not known</source>
        <translation>“%1”可以是任何类型的记录，无法得知其字段</translation>
    </message>
    <message>
        <source>“%1” does not fit “%2”, which are records</source>
        <translation>“%1”不适用于“%2”，它们是记录</translation>
    </message>
    <message>
        <source>name one of their fields behind “.”</source>
        <translation>请在“.”之后写出它们的一个字段</translation>
    </message>
    <message>
        <source>There is nothing to look for in “%1”</source>
        <translation>“%1”中没有可查找的内容</translation>
    </message>
    <message>
        <source>The filter&apos;s conditions are nested too deeply</source>
        <translation>筛选条件嵌套过深</translation>
    </message>
    <message>
        <source>The filter has too many values</source>
        <translation>筛选条件中的值过多</translation>
    </message>
    <message>
        <source>There is no operator “%1”</source>
        <translation>没有运算符“%1”</translation>
    </message>
    <message>
        <source>put a value with such characters in quotes</source>
        <translation>含这些字符的值请加引号</translation>
    </message>
    <message>
        <source>Row %2 of “%1” refers to a row of “%3” that is not there.</source>
        <translation>“%1”的第 %2 行引用了“%3”中不存在的行。</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>“%1” exists already; choose another name or move it away</source>
        <translation>“%1”已存在；请另选名称或将其移走</translation>
    </message>
    <message>
        <source>the folder “%1” does not exist</source>
        <translation>文件夹“%1”不存在</translation>
    </message>
    <message>
        <source>the folder “%1” cannot be written to</source>
        <translation>无法写入文件夹“%1”</translation>
    </message>
    <message>
        <source>“%1” could not be given its name</source>
        <translation>无法将文件命名为“%1”</translation>
    </message>
    <message>
        <source>The file is on a network share (%1). It was opened for reading only: several programs writing to one file over a network can damage it. To work in it, copy it to a disk of this computer.</source>
        <translation>文件位于网络共享（%1）上，已以只读方式打开：多个程序通过网络写入同一文件可能会损坏它。要在其中工作，请将其复制到本机磁盘。</translation>
    </message>
    <message>
        <source>%1 copies this folder to other computers. Work on one computer at a time: close the workspace and wait until it is uploaded before you open it on another one. Otherwise %1 keeps two different files, and one of them lacks your changes.</source>
        <translation>%1 会将此文件夹复制到其他计算机。同一时间请只在一台计算机上工作：先关闭工作区，等上传完成后再在另一台计算机上打开。否则 %1 会留下两个不同的文件，其中一个没有您的更改。</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written to, so the workspace was opened for reading only. To change it, copy it to a folder of your own.</source>
        <translation>无法写入该文件或其文件夹，因此工作区以只读方式打开。要进行更改，请将其复制到您自己的文件夹。</translation>
    </message>
    <message>
        <source>The file is on a removable disk (%1). Close the workspace and eject the disk before you unplug it, and keep backups somewhere else.</source>
        <translation>文件位于可移动磁盘（%1）上。拔出前请先关闭工作区并弹出磁盘，并将备份保存在别处。</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>无法读取“%1”</translation>
    </message>
    <message>
        <source>“%1” does not exist</source>
        <translation>“%1”不存在</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file</source>
        <translation>“%1”是文件夹或设备，而不是文件</translation>
    </message>
    <message>
        <source>Nothing could be saved from “%1”: no page of it can be read as part of a workspace. Try an older backup. As a last resort the program sqlite3 may find more: sqlite3 FILE &quot;.recover&quot; &gt; rescued.sql</source>
        <translation>未能从“%1”恢复任何内容：没有任何一页能作为工作区的一部分读取。请尝试更早的备份。最后的办法是用程序 sqlite3，它也许能找到更多内容：sqlite3 FILE &quot;.recover&quot; &gt; rescued.sql</translation>
    </message>
    <message>
        <source>Completing the saved workspace</source>
        <translation>正在完成恢复出的工作区</translation>
    </message>
    <message>
        <source>the new file was damaged while it was written; check the disk</source>
        <translation>新文件在写入时损坏；请检查磁盘</translation>
    </message>
    <message>
        <source>%1: %2 rows saved, about %3 lost.</source>
        <translation>%1：已恢复 %2 行，丢失约 %3 行。</translation>
    </message>
    <message>
        <source>%1: %2 rows saved, %3 lost.</source>
        <translation>%1：已恢复 %2 行，丢失 %3 行。</translation>
    </message>
    <message>
        <source>%1: all %2 rows saved.</source>
        <translation>%1：全部 %2 行均已恢复。</translation>
    </message>
    <message>
        <source>The file is undamaged. “%1” is a verified copy of it.</source>
        <translation>文件完好。“%1”是经过校验的副本。</translation>
    </message>
    <message>
        <source>The file is damaged. What could be read was saved in “%1”; the damaged file is as it was.</source>
        <translation>文件已损坏。能读取的内容已保存到“%1”；损坏的文件保持原样。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n saved row(s) with a text that lost a part.</source>
        <translation>
            <numerusform>%1：%n 行已恢复，但有文本丢失了一部分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost record(s) to which others refer became empty placeholders.</source>
        <translation>
            <numerusform>%n 条丢失但被其他记录引用的记录已变为空白占位记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the history were left out: what they belong to is lost.</source>
        <translation>
            <numerusform>略过了 %n 行历史：其所属的内容已丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot recover “%1”</source>
        <translation>无法恢复“%1”</translation>
    </message>
    <message>
        <source>this version does not know records of “%1”</source>
        <translation>此版本不认识“%1”这种记录</translation>
    </message>
    <message>
        <source>Taking back changes</source>
        <translation>正在撤销更改</translation>
    </message>
    <message>
        <source>“%1” was changed since</source>
        <translation>“%1”此后已被更改</translation>
    </message>
    <message>
        <source>it is still referred to by a record of “%1”</source>
        <translation>仍被“%1”中的记录引用</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>正在保存可读取的内容</translation>
    </message>
    <message>
        <source>a temporary copy cannot be written to “%1”; is there enough space?</source>
        <translation>无法将临时副本写入“%1”；空间是否足够？</translation>
    </message>
    <message>
        <source>Copying the file</source>
        <translation>正在复制文件</translation>
    </message>
    <message>
        <source>another program is writing to the file; close it first</source>
        <translation>另一个程序正在写入该文件；请先将其关闭</translation>
    </message>
    <message>
        <source>Cannot create “%1”</source>
        <translation>无法创建“%1”</translation>
    </message>
    <message>
        <source>Cannot open “%1”</source>
        <translation>无法打开“%1”</translation>
    </message>
    <message>
        <source>“%1” is open for reading only</source>
        <translation>“%1”以只读方式打开</translation>
    </message>
    <message>
        <source>it was never completed; make a new one or restore a backup</source>
        <translation>文件从未完整建成；请新建一个或恢复备份</translation>
    </message>
    <message>
        <source>it was made by a newer version of Kartoteka (schema %1, this program knows %2); update the program</source>
        <translation>由更新版本的 Kartoteka 生成（架构 %1，本程序支持 %2）；请更新程序</translation>
    </message>
    <message>
        <source>it holds a program of its own (“%1”) that Kartoteka did not put there; it is not opened</source>
        <translation>其中含有并非由 Kartoteka 放入的程序代码（“%1”）；未予打开</translation>
    </message>
    <message>
        <source>the %1 is missing or not as Kartoteka makes it; restore a backup or use “recover”</source>
        <translation>%1 缺失，或与 Kartoteka 生成的不符；请恢复备份或使用“recover”</translation>
    </message>
    <message>
        <source>The file was brought up to this version; a copy of the old one is “%1”</source>
        <translation>文件已升级到此版本；旧文件的副本为“%1”</translation>
    </message>
    <message>
        <source>somebody else changed the same field of “%1”</source>
        <translation>其他人更改了“%1”的同一字段</translation>
    </message>
    <message>
        <source>Building indexes</source>
        <translation>正在建立索引</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>新增“%1”</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>Delete “%1” for good</source>
        <translation>永久删除“%1”</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>将“%1”移入回收站</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>还原“%1”</translation>
    </message>
    <message>
        <source>Add the field “%1”</source>
        <translation>新增字段“%1”</translation>
    </message>
    <message>
        <source>the sample is not in the program</source>
        <translation>程序中没有示例数据</translation>
    </message>
    <message>
        <source>the sum of the values is too large</source>
        <translation>数值之和过大</translation>
    </message>
    <message>
        <source>no object has a value above zero, so there are no shares</source>
        <translation>没有对象的数值大于零，因此没有占比</translation>
    </message>
    <message>
        <source>A value that is not above zero stands apart</source>
        <translation>不大于零的数值单独列出</translation>
    </message>
    <message>
        <source>The largest object is always A</source>
        <translation>最大的对象总是 A</translation>
    </message>
    <message>
        <source>Beyond the last limit, so class %1</source>
        <translation>超出最后界限，因此为 %1 类</translation>
    </message>
    <message>
        <source>The share with the object is at most %1, so class %2</source>
        <translation>含该对象的累计占比不超过 %1，因此为 %2 类</translation>
    </message>
    <message>
        <source>The share before the object is below %1, so class %2</source>
        <translation>该对象之前的累计占比低于 %1，因此为 %2 类</translation>
    </message>
    <message>
        <source>limits of ABC are one to five ascending percentages between 0 and 100</source>
        <translation>ABC 界限是 0 到 100 之间一到五个递增的百分比</translation>
    </message>
    <message>
        <source>there is nothing to analyze</source>
        <translation>没有可分析的内容</translation>
    </message>
    <message>
        <source>Limits of ABC, cumulative share</source>
        <translation>ABC 界限（累计占比）</translation>
    </message>
    <message>
        <source>The object that crosses a limit</source>
        <translation>跨越界限的对象</translation>
    </message>
    <message>
        <source>goes to the lower class</source>
        <translation>归入下一类</translation>
    </message>
    <message>
        <source>stays in the upper class</source>
        <translation>留在上一类</translation>
    </message>
    <message>
        <source>Equal values</source>
        <translation>相等的数值</translation>
    </message>
    <message>
        <source>share a class</source>
        <translation>同属一类</translation>
    </message>
    <message>
        <source>may be divided by the order of their keys</source>
        <translation>可能按键的顺序分开</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>为什么是 %1</translation>
    </message>
    <message>
        <source>Sum of the positive values</source>
        <translation>正值之和</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Cumulative share with the object</source>
        <translation>含该对象的累计占比</translation>
    </message>
    <message>
        <source>Cumulative share before it</source>
        <translation>在它之前的累计占比</translation>
    </message>
    <message>
        <source>Equal values share a class, and the first of them is %1</source>
        <translation>相等的数值同属一类，其中第一个是 %1</translation>
    </message>
    <message>
        <source>Time of ABC</source>
        <translation>ABC 的时间范围</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) without a date are left out</source>
        <translation>
            <numerusform>%n 张无日期的发票未计入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) without a date are left out</source>
        <translation>
            <numerusform>%n 笔无日期的付款未计入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) in another currency than the invoice count as advances</source>
        <translation>
            <numerusform>%n 笔与发票货币不同的付款计为预付款</numerusform>
        </translation>
    </message>
    <message>
        <source>Ageing needs the day on which to look</source>
        <translation>账龄分析需要指定日期</translation>
    </message>
    <message>
        <source>The limits of ageing are numbers of days that rise</source>
        <translation>账龄界限应为递增的天数</translation>
    </message>
    <message>
        <source>A payment belongs to an invoice that is not there</source>
        <translation>付款所属的发票不存在</translation>
    </message>
    <message>
        <source>What was open in the evening of %1, by days overdue</source>
        <translation>%1 日终的未结款项，按逾期天数</translation>
    </message>
    <message>
        <source>The amounts are too large to be added up</source>
        <translation>金额过大，无法相加</translation>
    </message>
    <message>
        <source>Credit notes and advances are taken off the oldest debts</source>
        <translation>贷项和预付款已冲抵最早的欠款</translation>
    </message>
    <message>
        <source>Nothing was open</source>
        <translation>没有未结款项</translation>
    </message>
    <message>
        <source>Currencies stand apart, they are not added up</source>
        <translation>各货币分别列示，不相加</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>未结款项</translation>
    </message>
    <message>
        <source>%1, overdue by %2 d</source>
        <translation>%1，逾期 %2 天</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>贷项通知单</translation>
    </message>
    <message>
        <source>Advances</source>
        <translation>预付款</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Nobody has bought anything</source>
        <translation>没有人购买过</translation>
    </message>
    <message>
        <source>No model of repeat buying fits the clients&apos; purchases</source>
        <translation>没有适合这些客户购买记录的重复购买模型</translation>
    </message>
    <message>
        <source>the ratios of churn are above zero, and that of the lost is not below that of those at risk</source>
        <translation>流失倍数须大于零，且流失的倍数不低于有风险的倍数</translation>
    </message>
    <message>
        <source>nobody bought anything up to %1</source>
        <translation>截至 %1 无人购买</translation>
    </message>
    <message numerus="yes">
        <source>nobody bought on %n day(s) or more, so there is no rhythm to fall out of</source>
        <translation>
            <numerusform>无人在 %n 天或更多天购买，因此没有可偏离的节奏</numerusform>
        </translation>
    </message>
    <message>
        <source>no purchases</source>
        <translation>无购买</translation>
    </message>
    <message>
        <source>active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>有风险</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>Report date</source>
        <translation>报告日期</translation>
    </message>
    <message>
        <source>At risk from so many own intervals of silence</source>
        <translation>沉默达到这么多个自身间隔即有风险</translation>
    </message>
    <message>
        <source>Lost from so many own intervals of silence</source>
        <translation>沉默达到这么多个自身间隔即流失</translation>
    </message>
    <message>
        <source>Days with purchases that make a rhythm</source>
        <translation>构成节奏所需的购买天数</translation>
    </message>
    <message>
        <source>Interval for the others, days</source>
        <translation>其余客户的间隔（天）</translation>
    </message>
    <message>
        <source>Own rhythm</source>
        <translation>自身节奏</translation>
    </message>
    <message>
        <source>Days with purchases</source>
        <translation>有购买的天数</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>最近购买</translation>
    </message>
    <message>
        <source>Days since the last purchase</source>
        <translation>距最近购买的天数</translation>
    </message>
    <message>
        <source>Median of the own intervals, days</source>
        <translation>自身间隔的中位数（天）</translation>
    </message>
    <message>
        <source>Too few purchases for a rhythm: median of the others, days</source>
        <translation>购买太少，没有节奏：其余客户的中位数（天）</translation>
    </message>
    <message>
        <source>Intervals of silence</source>
        <translation>沉默的间隔数</translation>
    </message>
    <message>
        <source>Brought in its last year</source>
        <translation>最近一年带来</translation>
    </message>
    <message>
        <source>Histories of purchases need a last day and a unit of time</source>
        <translation>购买历史需要截止日和时间单位</translation>
    </message>
    <message>
        <source>Value is forecast for at least one day ahead</source>
        <translation>价值至少预测未来一天</translation>
    </message>
    <message>
        <source>Penalty and discount are numbers that are not below zero</source>
        <translation>惩罚和折现率不能小于零</translation>
    </message>
    <message>
        <source>The margin is not below zero</source>
        <translation>毛利率不能小于零</translation>
    </message>
    <message numerus="yes">
        <source>Up to %1 %n client(s) bought something, %2 of them on more than one day</source>
        <translation>
            <numerusform>截至 %1 有 %n 位客户购买，其中 %2 位在不止一天购买</numerusform>
        </translation>
    </message>
    <message>
        <source>Value is %1 of sales</source>
        <translation>价值为销售额的 %1</translation>
    </message>
    <message>
        <source>Historic values only: a forecast needs at least %1 clients, %2 of whom bought again, and there are %3 and %4</source>
        <translation>仅历史价值：预测至少需要 %1 位客户，其中 %2 位重复购买，而现有 %3 和 %4</translation>
    </message>
    <message>
        <source>Historic values only: %1</source>
        <translation>仅历史价值：%1</translation>
    </message>
    <message numerus="yes">
        <source>Purchases of the next %n day(s) by BG/NBD: r %1, α %2, a %3, b %4; unit of time in days: %5</source>
        <translation>
            <numerusform>未来 %n 天的购买，BG/NBD 模型：r %1，α %2，a %3，b %4；时间单位（天）：%5</numerusform>
        </translation>
    </message>
    <message>
        <source>The clients buy too much alike to tell how they differ: take the expected purchases as a rough figure</source>
        <translation>客户的购买方式过于相似，无法区分：预计购买次数仅供粗略参考</translation>
    </message>
    <message>
        <source>No forecast of money: %1</source>
        <translation>不预测金额：%1</translation>
    </message>
    <message numerus="yes">
        <source>Value of a purchase by Gamma-Gamma over %n client(s): p %1, q %2, γ %3</source>
        <translation>
            <numerusform>每次购买的价值，Gamma-Gamma 模型，%n 位客户：p %1，q %2，γ %3</numerusform>
        </translation>
    </message>
    <message>
        <source>The clients spend too much alike to tell how they differ: take the expected value as a rough figure</source>
        <translation>客户的消费过于相似，无法区分：预计价值仅供粗略参考</translation>
    </message>
    <message numerus="yes">
        <source>For %n client(s) the model expects no definite value: they are not in the total</source>
        <translation>
            <numerusform>有 %n 位客户模型给不出确定的价值：未计入合计</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes a year later is discounted by %1</source>
        <translation>一年后的收入按 %1 折现</translation>
    </message>
    <message>
        <source>There are no purchases up to %1</source>
        <translation>截至 %1 没有购买</translation>
    </message>
    <message>
        <source>What was bought</source>
        <translation>购买情况</translation>
    </message>
    <message>
        <source>Days with a purchase</source>
        <translation>有购买的天数</translation>
    </message>
    <message>
        <source>First and last</source>
        <translation>首次与最近一次</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Mean of later purchases</source>
        <translation>后续购买平均额</translation>
    </message>
    <message>
        <source>Historic value</source>
        <translation>历史价值</translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation>预计情况</translation>
    </message>
    <message>
        <source>Expected purchases</source>
        <translation>预计购买次数</translation>
    </message>
    <message>
        <source>Expected value of each</source>
        <translation>每次预计价值</translation>
    </message>
    <message>
        <source>Future value</source>
        <translation>未来价值</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>there is no whole period to compare</source>
        <translation>没有可比较的完整周期</translation>
    </message>
    <message>
        <source>nobody bought for the first time from %1 to %2</source>
        <translation>从 %1 到 %2 无人首次购买</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>同期群</translation>
    </message>
    <message>
        <source>Bought nothing, so it is in no cohort</source>
        <translation>没有购买，因此不属于任何同期群</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>首次购买</translation>
    </message>
    <message>
        <source>Bought before the first period, so it is in no cohort</source>
        <translation>在第一个周期之前购买，因此不属于任何同期群</translation>
    </message>
    <message>
        <source>Clients in it</source>
        <translation>其中的客户数</translation>
    </message>
    <message>
        <source>Of them bought in the last period</source>
        <translation>其中在最后周期购买的</translation>
    </message>
    <message>
        <source>Profit = revenue − cost of goods − hours × rate − expenses</source>
        <translation>利润 = 收入 − 销售成本 − 小时 × 费率 − 费用</translation>
    </message>
    <message>
        <source>Profitable clients: %1; clients who cost more than they bring: %2</source>
        <translation>盈利客户：%1；成本高于收益的客户：%2</translation>
    </message>
    <message>
        <source>The profitable ones bring %1 of the profit</source>
        <translation>盈利客户贡献利润的 %1</translation>
    </message>
    <message>
        <source>There is no profit in total, so shares of it cannot be given</source>
        <translation>总体没有利润，因此无法给出占比</translation>
    </message>
    <message>
        <source>There are no sales and no costs</source>
        <translation>没有销售也没有成本</translation>
    </message>
    <message>
        <source>How the profit comes about</source>
        <translation>利润的构成</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Gross profit</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Cost of hours</source>
        <translation>工时成本</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>利润</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Cumulative profit up to here</source>
        <translation>累计利润</translation>
    </message>
    <message>
        <source>Place %1 of %2 by profit</source>
        <translation>按利润排名第 %1，共 %2</translation>
    </message>
    <message>
        <source>day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>ten days</source>
        <translation>旬</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>There are no deals</source>
        <translation>没有交易</translation>
    </message>
    <message>
        <source>The pipeline has no such stages</source>
        <translation>销售管道没有这样的阶段</translation>
    </message>
    <message>
        <source>A deal or a stage of the history is not there</source>
        <translation>历史中的交易或阶段不存在</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) end before they begin and are left out</source>
        <translation>
            <numerusform>%n 次停留的结束早于开始，未计入</numerusform>
        </translation>
    </message>
    <message>
        <source>A deal has reached a stage when it was ever in it or in a later one; a won deal has reached all</source>
        <translation>交易曾处于某阶段或其后阶段即视为到达；赢单视为到达全部阶段</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s): %1 open, %2 won, %3 lost</source>
        <translation>
            <numerusform>%n 笔交易：进行中 %1，赢单 %2，输单 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>No deal is closed yet: there is no win rate</source>
        <translation>尚无已结束的交易：没有赢单率</translation>
    </message>
    <message>
        <source>Nobody has bought again</source>
        <translation>没有人重复购买</translation>
    </message>
    <message>
        <source>No model of value fits the clients&apos; purchases</source>
        <translation>没有适合这些客户购买记录的价值模型</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象数</translation>
    </message>
    <message>
        <source>Objects in the largest 20 %</source>
        <translation>最大 20 % 中的对象数</translation>
    </message>
    <message>
        <source>They bring</source>
        <translation>它们带来</translation>
    </message>
    <message>
        <source>Objects that bring 80 %</source>
        <translation>带来 80 % 的对象数</translation>
    </message>
    <message>
        <source>The largest one brings</source>
        <translation>最大的一个带来</translation>
    </message>
    <message>
        <source>The five largest bring</source>
        <translation>最大的五个带来</translation>
    </message>
    <message>
        <source>Gini coefficient</source>
        <translation>基尼系数</translation>
    </message>
    <message>
        <source>there are no sales to analyze</source>
        <translation>没有可分析的销售</translation>
    </message>
    <message>
        <source>a sale points to no object</source>
        <translation>有销售不指向任何对象</translation>
    </message>
    <message>
        <source>the sum of the amounts is too large</source>
        <translation>金额之和过大</translation>
    </message>
    <message>
        <source>A forecast needs the day on which to look</source>
        <translation>预测需要指定日期</translation>
    </message>
    <message>
        <source>Probabilities lie between 0 % and 100 %</source>
        <translation>概率应在 0 % 与 100 % 之间</translation>
    </message>
    <message>
        <source>Amount × probability; learnt per stage as won ÷ closed deals that had reached it, from %1 closed deals on, else as typed</source>
        <translation>金额 × 概率；各阶段取到达该阶段的已结束交易中赢单的比例，至少 %1 笔，否则用填写的概率</translation>
    </message>
    <message>
        <source>Amount × probability as typed</source>
        <translation>金额 × 填写的概率</translation>
    </message>
    <message>
        <source>No deal is open</source>
        <translation>没有进行中的交易</translation>
    </message>
    <message numerus="yes">
        <source>Not enough history for %n deal(s): weighted as typed</source>
        <translation>
            <numerusform>%n 笔交易历史不足：按填写的概率加权</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neither history nor a typed probability for %n deal(s): not weighted</source>
        <translation>
            <numerusform>%n 笔交易既无历史也无填写的概率：未加权</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) should have closed before %1 and stand apart</source>
        <translation>
            <numerusform>%n 笔交易本应在 %1 之前成交，单独列示</numerusform>
        </translation>
    </message>
    <message>
        <source>learnt from closed deals</source>
        <translation>由已结束交易得出</translation>
    </message>
    <message>
        <source>typed for the deal</source>
        <translation>为该交易填写</translation>
    </message>
    <message>
        <source>typed for the stage</source>
        <translation>为该阶段填写</translation>
    </message>
    <message>
        <source>not known: the deal is not weighted</source>
        <translation>未知：该交易未加权</translation>
    </message>
    <message>
        <source>open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>What it counts for</source>
        <translation>加权计入</translation>
    </message>
    <message>
        <source>Closed deals that had reached the stage</source>
        <translation>到达该阶段的已结束交易</translation>
    </message>
    <message>
        <source>Of them won</source>
        <translation>其中赢单</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Weighted amount</source>
        <translation>加权金额</translation>
    </message>
    <message>
        <source>It should have closed already: shown apart, as overdue</source>
        <translation>本应已成交：作为逾期单独列示</translation>
    </message>
    <message>
        <source>The deal</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Expected to close</source>
        <translation>预计成交</translation>
    </message>
    <message>
        <source>Bought nothing yet: potential</source>
        <translation>尚未购买：潜在客户</translation>
    </message>
    <message>
        <source>Bought on one day only: one-time</source>
        <translation>只在一天购买：一次性客户</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n whole period(s) since the first purchase: new</source>
        <translation>
            <numerusform>首购以来不足 %n 个完整周期：新客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Buys again and again: regular</source>
        <translation>反复购买：固定客户</translation>
    </message>
    <message numerus="yes">
        <source>No purchase in the last %n period(s): lost</source>
        <translation>
            <numerusform>最近 %n 个周期没有购买：流失</numerusform>
        </translation>
    </message>
    <message>
        <source>potential</source>
        <translation>潜在</translation>
    </message>
    <message>
        <source>one-time</source>
        <translation>一次性</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新客户</translation>
    </message>
    <message numerus="yes">
        <source>fewer than %n whole period(s) since the first purchase</source>
        <translation>
            <numerusform>首购以来不足 %n 个完整周期</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>流失</translation>
    </message>
    <message numerus="yes">
        <source>no purchase in the last %n period(s)</source>
        <translation>
            <numerusform>最近 %n 个周期没有购买</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage of the relation: %1</source>
        <translation>关系阶段：%1</translation>
    </message>
    <message>
        <source>RFM knows two to nine scores</source>
        <translation>RFM 的分数为二到九</translation>
    </message>
    <message numerus="yes">
        <source>the cut points of RFM are %n ascending number(s) for each measure</source>
        <translation>
            <numerusform>RFM 每项指标的分界点是 %n 个递增的数</numerusform>
        </translation>
    </message>
    <message>
        <source>by own cut points</source>
        <translation>按自定分界点</translation>
    </message>
    <message>
        <source>by quantiles of the values</source>
        <translation>按数值分位</translation>
    </message>
    <message>
        <source>by ranks, equal values alike</source>
        <translation>按排名，相等值相同</translation>
    </message>
    <message>
        <source>parts of equal size, keys divide equal values</source>
        <translation>等分，相等值按键分开</translation>
    </message>
    <message>
        <source>Border %1</source>
        <translation>分界 %1</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>得分 %1</translation>
    </message>
    <message>
        <source>champions</source>
        <translation>冠军客户</translation>
    </message>
    <message>
        <source>loyal</source>
        <translation>忠诚</translation>
    </message>
    <message>
        <source>becoming loyal</source>
        <translation>正在变忠诚</translation>
    </message>
    <message>
        <source>newcomers</source>
        <translation>新来者</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>about to sleep</source>
        <translation>即将沉睡</translation>
    </message>
    <message>
        <source>hibernating</source>
        <translation>沉睡</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>最高分</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>purchases</source>
        <translation>购买次数</translation>
    </message>
    <message>
        <source>days with purchases</source>
        <translation>有购买的天数</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>mean of a purchase</source>
        <translation>每次购买均值</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>最近购买</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买次数</translation>
    </message>
    <message>
        <source>a client belongs to no segment</source>
        <translation>有客户不属于任何分群</translation>
    </message>
    <message>
        <source>the series is too short to compare it with what came</source>
        <translation>序列太短，无法与实际比较</translation>
    </message>
    <message>
        <source>A forecast reaches 1 to %1 periods ahead</source>
        <translation>预测范围为未来 1 至 %1 期</translation>
    </message>
    <message>
        <source>An interval holds more than 0 % and less than 100 % of cases</source>
        <translation>区间覆盖率应大于 0 % 且小于 100 %</translation>
    </message>
    <message>
        <source>A back-test needs at least one period</source>
        <translation>回测至少需要一个周期</translation>
    </message>
    <message>
        <source>Method: %1, as asked for</source>
        <translation>方法：%1（按指定）</translation>
    </message>
    <message numerus="yes">
        <source>Method: %1; a series of %n period(s) is too short to compare methods</source>
        <translation>
            <numerusform>方法：%1；%n 期的序列太短，无法比较各方法</numerusform>
        </translation>
    </message>
    <message>
        <source>Method: %1; its mean absolute error, %2, was the smallest over %3 forecast values</source>
        <translation>方法：%1；在 %3 个预测值上其平均绝对误差 %2 最小</translation>
    </message>
    <message>
        <source>Weights: %1</source>
        <translation>权重：%1</translation>
    </message>
    <message>
        <source>Too few periods to say how far it may be off</source>
        <translation>周期太少，无法估计误差范围</translation>
    </message>
    <message>
        <source>All periods are equal: nothing can be learnt from them about change</source>
        <translation>各期相等：无法从中了解变化</translation>
    </message>
    <message>
        <source>Of %1 periods the last %2 are used</source>
        <translation>共 %1 期，使用最近 %2 期</translation>
    </message>
    <message>
        <source>Further ahead the figures become too large to be counted</source>
        <translation>再往后数值过大，无法计算</translation>
    </message>
    <message>
        <source>Nothing can be forecast: %1</source>
        <translation>无法预测：%1</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>无法使用：%1</translation>
    </message>
    <message>
        <source>The figures of this series are too far apart for this method</source>
        <translation>该序列的数值差异过大，不适用此方法</translation>
    </message>
    <message>
        <source>The weights of smoothing are numbers from 0 to 1</source>
        <translation>平滑权重应为 0 到 1 之间的数</translation>
    </message>
    <message>
        <source>A moving average needs a window of at least 1</source>
        <translation>移动平均的窗口至少为 1</translation>
    </message>
    <message>
        <source>needs %1 periods, there are %2</source>
        <translation>需要 %1 期，现有 %2 期</translation>
    </message>
    <message>
        <source>some periods are below zero</source>
        <translation>某些周期小于零</translation>
    </message>
    <message>
        <source>needs two periods with sales</source>
        <translation>需要两个有销售的周期</translation>
    </message>
    <message>
        <source>is for series with empty periods, there are none</source>
        <translation>适用于有空白周期的序列，此处没有</translation>
    </message>
    <message>
        <source>some values are no usable numbers</source>
        <translation>某些值不是可用的数字</translation>
    </message>
    <message>
        <source>the series is empty</source>
        <translation>序列为空</translation>
    </message>
    <message>
        <source>periods of this length have no season</source>
        <translation>这种长度的周期没有季节性</translation>
    </message>
    <message>
        <source>multiplying a season needs every period above zero</source>
        <translation>乘法季节要求每个周期都大于零</translation>
    </message>
    <message>
        <source>naive (as the last period)</source>
        <translation>朴素（同上一期）</translation>
    </message>
    <message>
        <source>seasonal naive (as a season ago)</source>
        <translation>季节朴素（同上一季节）</translation>
    </message>
    <message>
        <source>moving average</source>
        <translation>移动平均</translation>
    </message>
    <message>
        <source>linear trend</source>
        <translation>线性趋势</translation>
    </message>
    <message>
        <source>simple exponential smoothing</source>
        <translation>简单指数平滑</translation>
    </message>
    <message>
        <source>Holt (level and trend)</source>
        <translation>Holt（水平与趋势）</translation>
    </message>
    <message>
        <source>damped trend</source>
        <translation>阻尼趋势</translation>
    </message>
    <message>
        <source>Holt-Winters, season added</source>
        <translation>Holt-Winters，加法季节</translation>
    </message>
    <message>
        <source>Holt-Winters, season multiplied</source>
        <translation>Holt-Winters，乘法季节</translation>
    </message>
    <message>
        <source>Croston (demand with gaps)</source>
        <translation>Croston（间断需求）</translation>
    </message>
    <message>
        <source>Syntetos-Boylan (demand with gaps)</source>
        <translation>Syntetos-Boylan（间断需求）</translation>
    </message>
    <message>
        <source>No deal is won yet: there is no average deal and no cycle to reckon with</source>
        <translation>尚无赢单：没有可用于计算的平均交易额和周期</translation>
    </message>
    <message>
        <source>No won deal says when it began and ended: there is no cycle</source>
        <translation>没有赢单交易写明起止日期：没有周期</translation>
    </message>
    <message>
        <source>Half of the won deals were won on the day they began: there is no cycle</source>
        <translation>一半的赢单在开始当天成交：没有周期</translation>
    </message>
    <message>
        <source>Opportunities × average deal × win rate ÷ median cycle; closed deals: %1, won ones with dates: %2</source>
        <translation>商机数 × 平均交易额 × 赢单率 ÷ 周期中位数；已结束交易：%1，有日期的赢单：%2</translation>
    </message>
    <message>
        <source>No deal has come as far as to count as qualified</source>
        <translation>没有交易达到合格阶段</translation>
    </message>
    <message>
        <source>one whole %1 is too little to see how steady the demand is: the sales go from %2 to %3, take a shorter step or a longer time</source>
        <translation>一个完整周期（%1）不足以看出需求是否稳定：销售从 %2 到 %3，请用更短的步长或更长的时间</translation>
    </message>
    <message>
        <source>Fewer than two periods count, so there is no class</source>
        <translation>计入的周期不足两个，因此没有类别</translation>
    </message>
    <message>
        <source>The mean is not above zero, so class %1</source>
        <translation>均值不大于零，因此为 %1 类</translation>
    </message>
    <message>
        <source>The coefficient is above %1, so class %2</source>
        <translation>系数高于 %1，因此为 %2 类</translation>
    </message>
    <message>
        <source>The coefficient is at most %1, so class %2</source>
        <translation>系数不超过 %1，因此为 %2 类</translation>
    </message>
    <message>
        <source>of the population, ÷ n</source>
        <translation>总体，÷ n</translation>
    </message>
    <message>
        <source>of a sample, ÷ (n − 1)</source>
        <translation>样本，÷ (n − 1)</translation>
    </message>
    <message>
        <source>count as zeros</source>
        <translation>计为零</translation>
    </message>
    <message>
        <source>count as zeros since the first purchase</source>
        <translation>自首购起计为零</translation>
    </message>
    <message>
        <source>are left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>limits of XYZ are ascending percentages above 0</source>
        <translation>XYZ 界限是大于 0 的递增百分比</translation>
    </message>
    <message>
        <source>nothing was sold from %1 to %2</source>
        <translation>从 %1 到 %2 没有销售</translation>
    </message>
    <message>
        <source>Limits of XYZ, coefficient of variation</source>
        <translation>XYZ 界限（变异系数）</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Empty periods</source>
        <translation>空周期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Periods that count</source>
        <translation>计入的周期数</translation>
    </message>
    <message>
        <source>Periods with sales</source>
        <translation>有销售的周期数</translation>
    </message>
    <message>
        <source>Mean of a period</source>
        <translation>每周期均值</translation>
    </message>
    <message>
        <source>Standard deviation %1</source>
        <translation>标准差 %1</translation>
    </message>
    <message>
        <source>Coefficient of variation</source>
        <translation>变异系数</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kept record</source>
        <translation>保留的记录</translation>
    </message>
    <message>
        <source>Merged record</source>
        <translation>被合并的记录</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>其名称</translation>
    </message>
    <message>
        <source>Alternative values</source>
        <translation>其他的值</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>更改了什么</translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin</source>
        <translation>“%1”在回收站里</translation>
    </message>
    <message>
        <source>the same record is named twice</source>
        <translation>同一条记录给出了两次</translation>
    </message>
    <message>
        <source>name at least two records to be made one</source>
        <translation>请给出至少两条要合并的记录</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be one: they differ in “%3”</source>
        <translation>“%1”和“%2”不能合并：它们的“%3”不同</translation>
    </message>
    <message>
        <source>the record %1 is not among those to be one</source>
        <translation>记录 %1 不在要合并的记录之中</translation>
    </message>
    <message>
        <source>“%1” was changed since and stays as it is</source>
        <translation>“%1”此后被修改过，保持原样</translation>
    </message>
    <message>
        <source>“%2” of “%1” was changed since and stays as it is</source>
        <translation>“%1”的“%2”此后被修改过，保持原样</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added since stay with “%1”</source>
        <translation>
            <numerusform>此后添加的 %n 条记录仍属于“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was deleted for good and cannot come back</source>
        <translation>“%1”已被永久删除，无法恢复</translation>
    </message>
    <message>
        <source>Cannot merge</source>
        <translation>无法合并</translation>
    </message>
    <message>
        <source>Undo a merge</source>
        <translation>撤销合并</translation>
    </message>
    <message>
        <source>there is no merge with the number %1</source>
        <translation>没有编号为 %1 的合并</translation>
    </message>
    <message>
        <source>Cannot undo the merge</source>
        <translation>无法撤销合并</translation>
    </message>
    <message>
        <source>there is no column “%1”; there are: %2</source>
        <translation>没有列“%1”；有：%2</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>正在读取表格</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of “%1” cannot be read and count as empty; the first, in row %2, says “%3”</source>
        <translation>
            <numerusform>“%1”列有 %n 个单元格无法读取，按空处理；第一个在第 %2 行：“%3”</numerusform>
        </translation>
    </message>
    <message>
        <source>rows can be tied to “%1” or to “%2”, not to both</source>
        <translation>行可以关联到“%1”或“%2”，不能同时关联两者</translation>
    </message>
    <message>
        <source>several cards are called “%1”; a new one is made</source>
        <translation>有多张卡片名为“%1”；新建一张</translation>
    </message>
    <message>
        <source>line %1: a document type or an entity stands where only data may be</source>
        <translation>第 %1 行：只应有数据之处出现了文档类型或实体</translation>
    </message>
    <message>
        <source>line %1: it is nested too deeply</source>
        <translation>第 %1 行：嵌套过深</translation>
    </message>
    <message>
        <source>line %1, column %2: this is no sound XML</source>
        <translation>第 %1 行第 %2 列：不是正确的 XML</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a key left out, the first is row %1</source>
        <translation>
            <numerusform>略去 %n 行没有键的行，第一行是第 %1 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a date that can be read left out, the first is row %1: “%2”</source>
        <translation>
            <numerusform>略去 %n 行日期无法读取的行，第一行是第 %1 行：“%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an amount that can be read left out, the first is row %1: “%2”</source>
        <translation>
            <numerusform>略去 %n 行金额无法读取的行，第一行是第 %1 行：“%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) rounded to four decimals</source>
        <translation>
            <numerusform>%n 个金额四舍五入到四位小数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) such as 1.234 can be read in two ways and were read as decimals</source>
        <translation>
            <numerusform>%n 个 1.234 这样的金额有两种读法，按小数读取</numerusform>
        </translation>
    </message>
    <message>
        <source>the amounts are in several currencies (%1), which cannot be added up: analyze each currency by itself</source>
        <translation>金额有多种币种（%1），不能相加：请分别分析每种币种</translation>
    </message>
    <message>
        <source>the table has no rows, so there are no sales to analyze</source>
        <translation>表中没有行，因此没有可分析的销售</translation>
    </message>
    <message>
        <source>no row has a key, a date and an amount that can be read</source>
        <translation>没有一行同时有可读的键、日期和金额</translation>
    </message>
    <message>
        <source>Reading sales</source>
        <translation>正在读取销售</translation>
    </message>
    <message>
        <source>only people and firms can be cards</source>
        <translation>只有人员和公司可以成为名片</translation>
    </message>
    <message>
        <source>the file is too large in this encoding; save it as UTF-8</source>
        <translation>此编码的文件过大；请另存为 UTF-8</translation>
    </message>
    <message>
        <source>the line is too long and is left out</source>
        <translation>该行过长，已略过</translation>
    </message>
    <message>
        <source>this is no property of a card; it is left out</source>
        <translation>这不是名片的属性；已略过</translation>
    </message>
    <message>
        <source>there is no card in it (BEGIN:VCARD)</source>
        <translation>其中没有名片（BEGIN:VCARD）</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>this belongs to no card; it is left out</source>
        <translation>这不属于任何名片；已略过</translation>
    </message>
    <message>
        <source>the card is too large; the rest is left out</source>
        <translation>名片过大；其余部分已略过</translation>
    </message>
    <message>
        <source>the card that begins here has no end</source>
        <translation>从这里开始的名片没有结尾</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are too large and left out</source>
        <translation>
            <numerusform>%n 张照片过大，已略过</numerusform>
        </translation>
    </message>
    <message>
        <source>the cards could not be written</source>
        <translation>无法写入名片</translation>
    </message>
    <message>
        <source>The part “%1” cannot be read</source>
        <translation>无法读取部件“%1”</translation>
    </message>
    <message>
        <source>the workbook is protected by a password or of the old kind (.xls); save it as .xlsx without one</source>
        <translation>工作簿受密码保护或为旧格式（.xls）；请另存为不带密码的 .xlsx</translation>
    </message>
    <message>
        <source>this is no workbook of Excel (.xlsx)</source>
        <translation>这不是 Excel 工作簿（.xlsx）</translation>
    </message>
    <message>
        <source>the workbook has no sheets</source>
        <translation>工作簿没有工作表</translation>
    </message>
    <message>
        <source>the texts of the workbook need more than 1 GB of memory</source>
        <translation>工作簿的文本需要超过 1 GB 的内存</translation>
    </message>
    <message>
        <source>there is no sheet “%1”; there are: %2</source>
        <translation>没有工作表“%1”；现有：%2</translation>
    </message>
    <message>
        <source>Sheet “%1”</source>
        <translation>工作表“%1”</translation>
    </message>
    <message>
        <source>its part is missing</source>
        <translation>缺少其部件</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above the table left out</source>
        <translation>
            <numerusform>略过表格上方的 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) taken as well</source>
        <translation>
            <numerusform>也读取了 %n 个隐藏行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) left out</source>
        <translation>
            <numerusform>略过 %n 个隐藏行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold an error and count as empty</source>
        <translation>
            <numerusform>%n 个单元格含有错误，按空处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are in no place of a sheet or lead to no text; they are left out</source>
        <translation>
            <numerusform>%n 个单元格在工作表中没有位置或没有对应的文本；已略过</numerusform>
        </translation>
    </message>
    <message>
        <source>the workbook could not be written</source>
        <translation>无法写入工作簿</translation>
    </message>
    <message>
        <source>it holds far more than a table would</source>
        <translation>其内容远超一张表格</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>this is no workbook, or it is cut off</source>
        <translation>这不是工作簿，或已被截断</translation>
    </message>
    <message>
        <source>the part “%1” is missing</source>
        <translation>缺少部件“%1”</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>它受密码保护</translation>
    </message>
    <message>
        <source>same: %1</source>
        <translation>相同：%1</translation>
    </message>
    <message>
        <source>similar: %1</source>
        <translation>相似：%1</translation>
    </message>
    <message>
        <source>different: %1</source>
        <translation>不同：%1</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>正在查找重复项</translation>
    </message>
    <message>
        <source>must have %1 characters, has %2</source>
        <translation>应有 %1 个字符，实有 %2 个</translation>
    </message>
    <message>
        <source>must consist of digits and Latin capital letters other than I, O, S, V and Z</source>
        <translation>只能由数字和大写拉丁字母组成，不含 I、O、S、V、Z</translation>
    </message>
    <message>
        <source>its third to eighth characters must be digits</source>
        <translation>第三至第八个字符必须是数字</translation>
    </message>
    <message>
        <source>a character is wrong: the last one should be %1, is %2</source>
        <translation>有字符错误：最后一位应为 %1，实为 %2</translation>
    </message>
    <message>
        <source>no country with IBANs has the code %1</source>
        <translation>没有使用 IBAN 的国家代码为 %1</translation>
    </message>
    <message>
        <source>a character is wrong: the check digits do not fit</source>
        <translation>有字符错误：校验位不符</translation>
    </message>
    <message>
        <source>must begin with the two letters of a country of the European Union</source>
        <translation>必须以欧盟国家的两个字母开头</translation>
    </message>
    <message>
        <source>has not the form of a VAT number of the country %1</source>
        <translation>不符合国家 %1 的增值税号格式</translation>
    </message>
    <message>
        <source>must not have spaces</source>
        <translation>不能含有空格</translation>
    </message>
    <message>
        <source>must consist of digits</source>
        <translation>必须由数字组成</translation>
    </message>
    <message>
        <source>must have %1 digits, has %2</source>
        <translation>应有 %1 位数字，实有 %2 位</translation>
    </message>
    <message>
        <source>must have %1 or %2 digits, has %3</source>
        <translation>应有 %1 或 %2 位数字，实有 %3 位</translation>
    </message>
    <message>
        <source>nobody has a number of zeros alone</source>
        <translation>没有全为零的号码</translation>
    </message>
    <message>
        <source>a digit is wrong: digit %1 should be %2, is %3</source>
        <translation>有数字错误：第 %1 位应为 %2，实为 %3</translation>
    </message>
    <message>
        <source>INN</source>
        <translation>INN（税号）</translation>
    </message>
    <message>
        <source>KPP</source>
        <translation>KPP</translation>
    </message>
    <message>
        <source>OGRN</source>
        <translation>OGRN</translation>
    </message>
    <message>
        <source>OGRNIP</source>
        <translation>OGRNIP</translation>
    </message>
    <message>
        <source>BIK</source>
        <translation>BIK（银行代码）</translation>
    </message>
    <message>
        <source>Settlement account</source>
        <translation>结算账户</translation>
    </message>
    <message>
        <source>SNILS</source>
        <translation>SNILS</translation>
    </message>
    <message>
        <source>OKPO</source>
        <translation>OKPO</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>VAT number (EU)</source>
        <translation>增值税号（欧盟）</translation>
    </message>
    <message>
        <source>is no account at the bank with the BIK %1, or one of its digits is wrong</source>
        <translation>不是 BIK 为 %1 的银行的账户，或有一位数字错误</translation>
    </message>
    <message>
        <source>the BIK of its bank %1</source>
        <translation>其银行的 BIK %1</translation>
    </message>
    <message>
        <source>must have 9 digits; the fifth and the sixth may be Latin capital letters</source>
        <translation>应有 9 位数字；第五、第六位可为大写拉丁字母</translation>
    </message>
    <message>
        <source>its last two digits must be %1</source>
        <translation>最后两位数字必须是 %1</translation>
    </message>
    <message>
        <source>must begin with %1</source>
        <translation>必须以 %1 开头</translation>
    </message>
    <message>
        <source>its last changes still lie in a file beside it, and nothing can be written here; copy both to a folder of your own and open the copy</source>
        <translation>它最近的更改还在旁边的文件里，而这里无法写入；请把两个文件一起复制到自己的文件夹，再打开副本</translation>
    </message>
    <message>
        <source>it was made by an older version of Kartoteka and cannot be brought up to date where nothing can be written; copy it to a folder of your own and open the copy</source>
        <translation>它由较旧版本的 Kartoteka 创建，在无法写入的地方不能更新；请把它复制到自己的文件夹，再打开副本</translation>
    </message>
    <message>
        <source>the disk cannot keep a log beside the file: nothing is lost, but everybody waits while one person saves</source>
        <translation>该磁盘无法在文件旁保存日志：不会丢失任何内容，但有人保存时其他人都要等待</translation>
    </message>
    <message>
        <source>Reading cards</source>
        <translation>正在读取名片</translation>
    </message>
    <message>
        <source>No forecast of money: how much clients spend and how often they buy go together (correlation %1, at most %2 is allowed)</source>
        <translation>不预测金额：客户的消费额与购买频率相关（相关系数 %1，最多允许 %2）</translation>
    </message>
    <message>
        <source>Chance of another purchase</source>
        <translation>再次购买的概率</translation>
    </message>
    <message>
        <source>Serving this client costs more than it brings</source>
        <translation>服务该客户的成本高于收益</translation>
    </message>
    <message>
        <source>Even the best method errs no less than the naive forecast: read the interval, not the value</source>
        <translation>最佳方法的误差也不低于朴素预测：请看区间而非数值</translation>
    </message>
    <message>
        <source>Making changes again</source>
        <translation>正在重做更改</translation>
    </message>
    <message>
        <source>Taking back what was written</source>
        <translation>正在撤回已写入的内容</translation>
    </message>
    <message>
        <source>The unit of time lies between %1 and %2 days</source>
        <translation>时间单位应在 %1 与 %2 天之间</translation>
    </message>
    <message>
        <source>Pair of different records</source>
        <translation>一对不同的记录</translation>
    </message>
    <message>
        <source>Pairs of different records</source>
        <translation>不同记录的配对</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>第一条记录</translation>
    </message>
    <message>
        <source>Second record</source>
        <translation>第二条记录</translation>
    </message>
    <message>
        <source>these are not two records but one</source>
        <translation>这不是两条记录，而是同一条</translation>
    </message>
    <message>
        <source>Two records are different</source>
        <translation>两条记录不同</translation>
    </message>
    <message>
        <source>too few periods are empty</source>
        <translation>空白周期太少</translation>
    </message>
    <message>
        <source>Most periods are empty, which makes forecasts near zero look good: for the sum of a longer time trust Croston&apos;s method or Syntetos-Boylan&apos;s more</source>
        <translation>大多数周期为空，使接近零的预测显得较好：较长时间的总量更应采用 Croston 或 Syntetos-Boylan 方法</translation>
    </message>
    <message>
        <source>must end with %1, as the BIK does</source>
        <translation>必须以 %1 结尾，与 BIK 相同</translation>
    </message>
    <message>
        <source>a source costs money of one currency and brings money of another one</source>
        <translation>来源的成本与收入币种不同</translation>
    </message>
    <message>
        <source>it is not said of each deal where it came from</source>
        <translation>并非每个交易都注明了来源</translation>
    </message>
    <message>
        <source>leads and costs of a source must not be negative</source>
        <translation>来源的线索数和成本不能为负</translation>
    </message>
    <message>
        <source>a deal came from a source that is not there</source>
        <translation>交易来自不存在的来源</translation>
    </message>
    <message>
        <source>several sheets hold data; only “%1” was read</source>
        <translation>多个工作表含有数据；只读取了“%1”</translation>
    </message>
    <message>
        <source>this is no table: it holds signs that stand in no text</source>
        <translation>这不是表格：其中含有文本中不会出现的符号</translation>
    </message>
    <message>
        <source>there are no rows in it</source>
        <translation>其中没有行</translation>
    </message>
    <message>
        <source>Change “%1” of “%2”</source>
        <translation>修改“%2”的“%1”</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>添加：%1</translation>
    </message>
    <message>
        <source>Move to the recycle bin: %1</source>
        <translation>移到回收站：%1</translation>
    </message>
    <message>
        <source>Restore from the recycle bin: %1</source>
        <translation>从回收站恢复：%1</translation>
    </message>
    <message>
        <source>Firm or contact</source>
        <translation>单位或联系人</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>客户经理</translation>
    </message>
    <message>
        <source>No program here opens %1</source>
        <translation>此处没有可打开 %1 的程序</translation>
    </message>
    <message>
        <source>The refused rows are in “%1”</source>
        <translation>被拒绝的行保存在“%1”</translation>
    </message>
    <message>
        <source>There is no table in the clipboard</source>
        <translation>剪贴板中没有表格</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。没有任何更改。</translation>
    </message>
    <message>
        <source>The recipe “%1” was saved</source>
        <translation>方案“%1”已保存</translation>
    </message>
    <message>
        <source>Add the tag “%1”</source>
        <translation>添加标签“%1”</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>Looks like “%1”: %2</source>
        <translation>与“%1”相似：%2</translation>
    </message>
    <message>
        <source>the file “%1” cannot be used</source>
        <translation>无法使用文件“%1”</translation>
    </message>
    <message>
        <source>Add the file “%1”</source>
        <translation>添加文件“%1”</translation>
    </message>
    <message>
        <source>a note of %1 characters is too long</source>
        <translation>%1 个字符的笔记太长</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写笔记</translation>
    </message>
    <message>
        <source>This card is in the recycle bin.</source>
        <translation>此卡片在回收站中。</translation>
    </message>
    <message>
        <source>Remove a link</source>
        <translation>移除关联</translation>
    </message>
    <message>
        <source>Add “%1” to “%2”</source>
        <translation>将“%1”添加到“%2”</translation>
    </message>
    <message>
        <source>Link two cards</source>
        <translation>关联两张卡片</translation>
    </message>
    <message numerus="yes">
        <source>Move %n record(s) to the recycle bin</source>
        <translation>
            <numerusform>将 %n 条记录移入回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n record(s)</source>
        <translation>
            <numerusform>还原 %n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change “%1” of %n record(s)</source>
        <translation>
            <numerusform>更改 %n 条记录的“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>the printer does not take anything</source>
        <translation>打印机不接受任何内容</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>导入已撤销</translation>
    </message>
    <message>
        <source>“%1” stands by itself again</source>
        <translation>“%1”重新独立</translation>
    </message>
    <message>
        <source>“%1” is there already</source>
        <translation>“%1”已存在</translation>
    </message>
    <message>
        <source>Copying the backup</source>
        <translation>正在复制备份</translation>
    </message>
    <message>
        <source>Backed up and checked: “%1”</source>
        <translation>已备份并检查：“%1”</translation>
    </message>
    <message>
        <source>“%1” is ready to be opened; this file is as it was</source>
        <translation>“%1”可以打开；此文件保持不变</translation>
    </message>
    <message>
        <source>The file is sound</source>
        <translation>文件完好</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>文件已损坏：%1</translation>
    </message>
    <message>
        <source>the text holds half of a character</source>
        <translation>文本中有半个字符</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>已保存的筛选</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Quick filter</source>
        <translation>快速筛选</translation>
    </message>
    <message>
        <source>it is not a list in JSON</source>
        <translation>这不是 JSON 列表</translation>
    </message>
    <message>
        <source>%1 characters are too long for a name, %2 at most</source>
        <translation>名称有 %1 个字符，太长，最多 %2 个</translation>
    </message>
    <message>
        <source>a choice needs a text that can be seen</source>
        <translation>选项需要可见的文字</translation>
    </message>
    <message>
        <source>there is a choice “%1” already</source>
        <translation>已有选项“%1”</translation>
    </message>
    <message>
        <source>%1 choices are too many, %2 at most</source>
        <translation>%1 个选项太多，最多 %2 个</translation>
    </message>
    <message>
        <source>“%1” is a word of the program</source>
        <translation>“%1”是程序保留字</translation>
    </message>
    <message>
        <source>“%1” takes no fields of your own</source>
        <translation>“%1”不接受自定义字段</translation>
    </message>
    <message>
        <source>Changing the values of the field</source>
        <translation>正在更改字段的值</translation>
    </message>
    <message>
        <source>the records hold too many different values for a choice</source>
        <translation>记录中的不同值太多，无法用作选项</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) hold what cannot become this type, such as “%1”</source>
        <translation>
            <numerusform>%n 条记录的值无法转换为此类型，例如“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>a field needs a name</source>
        <translation>字段需要名称</translation>
    </message>
    <message>
        <source>there is a field “%1” already</source>
        <translation>已有字段“%1”</translation>
    </message>
    <message>
        <source>records still hold values of a removed field “%1”: bring it back, or empty it</source>
        <translation>记录中仍有已删除字段“%1”的值：请恢复或清空它</translation>
    </message>
    <message>
        <source>there is no choice “%1”</source>
        <translation>没有选项“%1”</translation>
    </message>
    <message>
        <source>A value is missing behind “%1”</source>
        <translation>“%1”后面缺少值</translation>
    </message>
    <message>
        <source>Write digits of the phone</source>
        <translation>请输入电话号码中的数字</translation>
    </message>
    <message>
        <source>“%1” is none of: %2</source>
        <translation>“%1”不在以下各项中：%2</translation>
    </message>
    <message>
        <source>“%1” does not fit here: there is no order</source>
        <translation>“%1”不适用：此处没有顺序</translation>
    </message>
    <message>
        <source>“%1” does not go together with a range</source>
        <translation>“%1”不能与范围同时使用</translation>
    </message>
    <message>
        <source>= alone: nothing in the field; != alone: something in it</source>
        <translation>单独的 =：字段为空；单独的 !=：字段已填写</translation>
    </message>
    <message>
        <source>Digits of the phone, in any spelling</source>
        <translation>电话号码中的数字，写法不限</translation>
    </message>
    <message>
        <source>Part of the text; =text: exactly this; !text: not containing it</source>
        <translation>文本的一部分；=文本：完全相同；!文本：不包含</translation>
    </message>
    <message>
        <source>A day, a month or a year: 5.3.2026, 2026-03, 2026, today; &gt;2026-03, 2026-03..2026-05, ..today</source>
        <translation>日、月或年：2026年3月5日、2026-03、2026、今天；&gt;2026-03、2026-03..2026-05、..今天</translation>
    </message>
    <message>
        <source>A number; &gt;5, &lt;=10, 5..10, !=7</source>
        <translation>数字；&gt;5、&lt;=10、5..10、!=7</translation>
    </message>
    <message>
        <source>One or several of: %1; !name: all others</source>
        <translation>一项或多项：%1；!名称：其余全部</translation>
    </message>
    <message>
        <source>Change the field “%1”</source>
        <translation>更改字段“%1”</translation>
    </message>
    <message>
        <source>Remove the field “%1”</source>
        <translation>删除字段“%1”</translation>
    </message>
    <message>
        <source>Bring back the field “%1”</source>
        <translation>恢复字段“%1”</translation>
    </message>
    <message>
        <source>Move the field “%1”</source>
        <translation>移动字段“%1”</translation>
    </message>
    <message>
        <source>Change the type of “%1”</source>
        <translation>更改“%1”的类型</translation>
    </message>
    <message>
        <source>Remove the choice “%1” of “%2”</source>
        <translation>删除“%2”的选项“%1”</translation>
    </message>
    <message>
        <source>Rename the choice “%1” of “%2”</source>
        <translation>重命名“%2”的选项“%1”</translation>
    </message>
    <message>
        <source>Empty the field “%1”</source>
        <translation>清空字段“%1”</translation>
    </message>
    <message>
        <source>Cannot take in “%1”</source>
        <translation>无法导入“%1”</translation>
    </message>
    <message>
        <source>The file holds no arrangements of this program</source>
        <translation>文件中没有本程序的布局</translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation>需要名称</translation>
    </message>
    <message>
        <source>A name has at most %1 characters</source>
        <translation>名称最多 %1 个字符</translation>
    </message>
    <message>
        <source>“%1” is one of the arrangements that come with the program</source>
        <translation>“%1”是程序自带的布局</translation>
    </message>
    <message>
        <source>There is an arrangement “%1” already</source>
        <translation>已有布局“%1”</translation>
    </message>
    <message>
        <source>There is no arrangement “%1”</source>
        <translation>没有布局“%1”</translation>
    </message>
    <message>
        <source>The field “%1” is back</source>
        <translation>字段“%1”已恢复</translation>
    </message>
    <message numerus="yes">
        <source>The field “%1” is removed; %n record(s) keep their values</source>
        <translation>
            <numerusform>字段“%1”已删除；%n 条记录保留其值</numerusform>
        </translation>
    </message>
    <message>
        <source>The field “%1” is removed</source>
        <translation>字段“%1”已删除</translation>
    </message>
    <message>
        <source>The field “%1” is empty</source>
        <translation>字段“%1”已清空</translation>
    </message>
    <message>
        <source>The choice “%1” is removed</source>
        <translation>已删除选项“%1”</translation>
    </message>
    <message>
        <source>Save the filter “%1”</source>
        <translation>保存筛选“%1”</translation>
    </message>
    <message>
        <source>Move the filter “%1”</source>
        <translation>移动筛选“%1”</translation>
    </message>
    <message>
        <source>Delete the filter “%1”</source>
        <translation>删除筛选“%1”</translation>
    </message>
    <message>
        <source>Rename the filter “%1”</source>
        <translation>重命名筛选“%1”</translation>
    </message>
    <message>
        <source>Painting pages</source>
        <translation>正在生成页面</translation>
    </message>
    <message>
        <source>There is no printer on this computer. The pages can be saved as PDF.</source>
        <translation>此电脑上没有打印机。页面可以另存为 PDF。</translation>
    </message>
    <message>
        <source>The printer “%1” does not answer</source>
        <translation>打印机“%1”没有响应</translation>
    </message>
    <message>
        <source>Restore values from before %1</source>
        <translation>恢复 %1 之前的值</translation>
    </message>
    <message>
        <source>the text is too long for a cell, %1 characters at most</source>
        <translation>文本对单元格来说太长，最多 %1 个字符</translation>
    </message>
    <message>
        <source>New here? A tour shows the window in eight short steps.</source>
        <translation>初次使用？导览用八个简短步骤介绍窗口。</translation>
    </message>
    <message>
        <source>choose one of the records that were found</source>
        <translation>请选择一条找到的记录</translation>
    </message>
</context>
<context>
    <name>DisplayText</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n 周前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Add a condition to the filter</source>
        <translation>向筛选添加条件</translation>
    </message>
    <message>
        <source>Asks for a field, a comparison and a value. All conditions must hold, together with the words of the filter.</source>
        <translation>询问字段、比较方式和值。所有条件与筛选词必须同时满足。</translation>
    </message>
    <message>
        <source>Filter by columns</source>
        <translation>按列筛选</translation>
    </message>
    <message>
        <source>Shows a line below the head of each column. Texts are looked for in it; numbers and dates take &gt;5 or 5..10.</source>
        <translation>在每个列标题下方显示筛选框。文本在该列中查找；数字和日期可写 &gt;5 或 5..10。</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Which columns are shown, and sets of columns under names of their own.</source>
        <translation>显示哪些列，以及以名称保存的列组合。</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>导出此列表</translation>
    </message>
    <message>
        <source>Saves what the list shows, or the selected rows, as CSV, Excel workbook, PDF or vCard.</source>
        <translation>将列表显示的内容或所选行保存为 CSV、Excel 工作簿、PDF 或 vCard。</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>打印此列表</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>保存此筛选</translation>
    </message>
    <message>
        <source>Keeps conditions and words under a name, in the dock “Saved filters”, for everybody who opens the file.</source>
        <translation>以名称保存条件和筛选词，显示在“已保存的筛选”面板中，供打开此文件的所有人使用。</translation>
    </message>
    <message>
        <source>Shows the pages of this list before they are printed or saved as PDF.</source>
        <translation>在打印或另存为 PDF 之前，先显示此列表的各页。</translation>
    </message>
</context>
<context>
    <name>ImportTargets</name>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Id of the record</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>spaces removed</source>
        <translation>去除多余空格</translation>
    </message>
    <message>
        <source>international number</source>
        <translation>国际号码</translation>
    </message>
    <message>
        <source>lower case, checked</source>
        <translation>小写并校验</translation>
    </message>
    <message>
        <source>digits, checked</source>
        <translation>数字并校验</translation>
    </message>
    <message>
        <source>found by name</source>
        <translation>按名称查找</translation>
    </message>
    <message numerus="yes">
        <source>list of %n value(s)</source>
        <translation>
            <numerusform>%n 个值的列表</numerusform>
        </translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>日.月.年</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>月/日/年</translation>
    </message>
    <message>
        <source>any form of date</source>
        <translation>任意日期格式</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>小数逗号</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
</context>
<context>
    <name>ListPrinter</name>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Kartoteka file (*.kartoteka)</source>
        <translation>Kartoteka 文件 (*.kartoteka)</translation>
    </message>
</context>
<context>
    <name>MergePreview</name>
    <message numerus="yes">
        <source>%n take(s) values</source>
        <translation>
            <numerusform>%n 个将取得值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go(es) over to the kept card</source>
        <translation>
            <numerusform>%n 个转到保留的卡片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) there already and go(es) to the recycle bin</source>
        <translation>
            <numerusform>%n 个已存在，将移到回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would lead to the card itself and go(es) to the recycle bin</source>
        <translation>
            <numerusform>%n 个会指向卡片自身，将移到回收站</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartySheet</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>People and firms</source>
        <translation>人员与企业</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older event(s) are not printed.</source>
        <translation>
            <numerusform>另有 %Ln 条更早的事件未打印。</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>打印卡片</translation>
    </message>
</context>
<context>
    <name>Perspectives</name>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>精简</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Clients, deals and time in one file</source>
        <translation>客户、交易和时间，尽在一个文件</translation>
    </message>
    <message>
        <source>Folder of the settings (KARTOTEKA_CONFIG).</source>
        <translation>设置所在的文件夹 (KARTOTEKA_CONFIG)。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>A .kartoteka file.</source>
        <translation>.kartoteka 文件。</translation>
    </message>
    <message>
        <source>kartoteka: there is no screen here that can be reached; kartoteka-cli works without one.</source>
        <translation>kartoteka：这里没有可用的屏幕；kartoteka-cli 无需屏幕即可使用。</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>No organizations yet – add the first one or bring them from a file.</source>
        <translation>还没有单位——请添加第一个，或从文件导入。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation>
            <numerusform>%Ln 个单位</numerusform>
        </translation>
    </message>
    <message>
        <source>No persons yet – add the first one or bring them from a file.</source>
        <translation>还没有个人——请添加第一个，或从文件导入。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>No clients yet – add the first one or bring them from a file.</source>
        <translation>还没有客户——请添加第一个，或从文件导入。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>%Ln 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>The recycle bin is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed record(s)</source>
        <translation>
            <numerusform>%Ln 条已删除的记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Sections</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Everything the file holds: firms, people, the recycle bin, imports. %1 opens the first one.</source>
        <translation>文件中的全部内容：企业、个人、回收站、导入。%1 打开第一项。</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>One row, one client. Walk with the arrow keys; Enter opens the card in a tab.</source>
        <translation>一行就是一位客户。用方向键移动；按 Enter 在标签页中打开卡片。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Type a few letters, in any alphabet, and the list narrows at once. %1 comes here from anywhere.</source>
        <translation>输入几个字母，任何文字均可，列表立即缩小。在任何地方按 %1 都会来到这里。</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>All about the client of the row: contacts, people, files, what happened. Click a value to change it, or press %1.</source>
        <translation>该行客户的全部信息：联系方式、人员、文件、经过。点击某个值即可修改，或按 %1。</translation>
    </message>
    <message>
        <source>New clients</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>%1 adds a firm or a person, and warns of cards that look the same while you type.</source>
        <translation>%1 添加企业或个人，输入时会提示相似的卡片。</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>A name, a phone, a tax number, a word of a note: %1 finds the card.</source>
        <translation>名称、电话、税号、笔记中的词：%1 都能找到卡片。</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>不会丢失</translation>
    </message>
    <message>
        <source>%1 takes back every step, also a deletion or a whole import, and also after a restart.</source>
        <translation>%1 撤销每一步，包括删除和整次导入，重新启动后也可以。</translation>
    </message>
    <message>
        <source>Commands and help</source>
        <translation>命令与帮助</translation>
    </message>
    <message>
        <source>Every command stands in the menus with its keys; %1 finds one by a few letters. This tour and the tutorial are in the Help menu.</source>
        <translation>每个命令都在菜单中，并标有按键；%1 凭几个字母就能找到。本导览和教程在“帮助”菜单中。</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Organizations</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>导入批次</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复项</translation>
    </message>
    <message>
        <source>Merged cards</source>
        <translation>已合并的卡片</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>kartoteka::Arrangement</name>
    <message>
        <source>The arrangement is kept as “%1”</source>
        <translation>布局已保存为“%1”</translation>
    </message>
    <message>
        <source>Save the arrangement</source>
        <translation>保存布局</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Replace the arrangement “%1”?</source>
        <translation>替换布局“%1”？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Rename the arrangement</source>
        <translation>重命名布局</translation>
    </message>
    <message>
        <source>Delete the arrangement</source>
        <translation>删除布局</translation>
    </message>
    <message>
        <source>Delete the arrangement “%1”? The window stays as it is.</source>
        <translation>删除布局“%1”？窗口保持不变。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Export my arrangements</source>
        <translation>导出我的布局</translation>
    </message>
    <message>
        <source>Arrangements (*.json)</source>
        <translation>布局 (*.json)</translation>
    </message>
    <message>
        <source>arrangements</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已另存为 %1</translation>
    </message>
    <message>
        <source>Import arrangements</source>
        <translation>导入布局</translation>
    </message>
    <message numerus="yes">
        <source>%n arrangement(s) added</source>
        <translation>
            <numerusform>已添加 %n 个布局</numerusform>
        </translation>
    </message>
    <message>
        <source>Dock at the left</source>
        <translation>停靠在左侧</translation>
    </message>
    <message>
        <source>Dock at the right</source>
        <translation>停靠在右侧</translation>
    </message>
    <message>
        <source>Dock at the top</source>
        <translation>停靠在顶部</translation>
    </message>
    <message>
        <source>Dock at the bottom</source>
        <translation>停靠在底部</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>浮动</translation>
    </message>
</context>
<context>
    <name>kartoteka::BackupDialog</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backups of this file</source>
        <translation>此文件的备份</translation>
    </message>
    <message>
        <source>They lie in “%1”.</source>
        <translation>位于“%1”。</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Restore as a new file…</source>
        <translation>恢复为新文件(&amp;R)…</translation>
    </message>
    <message>
        <source>Check the &amp;file</source>
        <translation>检查文件(&amp;F)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reading the backups</source>
        <translation>正在读取备份</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>新版本之前</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>导入之前</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>恢复之前</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Restore as a new file</source>
        <translation>恢复为新文件</translation>
    </message>
    <message>
        <source>Kartoteka (*.kartoteka)</source>
        <translation>Kartoteka (*.kartoteka)</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>正在恢复备份</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>Copies of the file, the newest first, and why each was made.</source>
        <translation>文件的副本，最新的在前，并注明制作原因。</translation>
    </message>
    <message>
        <source>Makes a copy of the file as it is now.</source>
        <translation>为文件的当前状态制作副本。</translation>
    </message>
    <message>
        <source>Saves the chosen copy as a file of its own; the open one stays.</source>
        <translation>把所选副本另存为单独的文件；当前文件不变。</translation>
    </message>
    <message>
        <source>Reads the whole file and says whether it is sound.</source>
        <translation>读取整个文件并报告是否完好。</translation>
    </message>
    <message>
        <source>Back to the window; work that runs goes on.</source>
        <translation>返回窗口；进行中的工作会继续。</translation>
    </message>
</context>
<context>
    <name>kartoteka::CardFacts</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Hide empty fields</source>
        <translation>隐藏空字段</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>显示所有字段</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>主要信息</translation>
    </message>
</context>
<context>
    <name>kartoteka::CardHead</name>
    <message>
        <source>Asked not to be called</source>
        <translation>要求不要致电</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>勿致电</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>添加标签…</translation>
    </message>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>移除标签“%1”</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Tag:</source>
        <translation>标签：</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写信</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Roles and tags</source>
        <translation>角色和标签</translation>
    </message>
</context>
<context>
    <name>kartoteka::ChangeTableModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修改后</translation>
    </message>
</context>
<context>
    <name>kartoteka::Chip</name>
    <message>
        <source>Remove “%1”</source>
        <translation>移除“%1”</translation>
    </message>
</context>
<context>
    <name>kartoteka::ChoiceEditor</name>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
</context>
<context>
    <name>kartoteka::ChoiceList</name>
    <message>
        <source>Add the choice</source>
        <translation>添加选项</translation>
    </message>
    <message>
        <source>Add the choice (Enter)</source>
        <translation>添加选项（Enter）</translation>
    </message>
    <message>
        <source>Remove the choice</source>
        <translation>删除选项</translation>
    </message>
    <message>
        <source>Remove the choice, also from the records that hold it (Del)</source>
        <translation>删除选项，也从使用它的记录中删除（Del）</translation>
    </message>
    <message>
        <source>Move the choice up</source>
        <translation>上移选项</translation>
    </message>
    <message>
        <source>Move the choice up (Alt+Up)</source>
        <translation>上移选项（Alt+↑）</translation>
    </message>
    <message>
        <source>Move the choice down</source>
        <translation>下移选项</translation>
    </message>
    <message>
        <source>Move the choice down (Alt+Down)</source>
        <translation>下移选项（Alt+↓）</translation>
    </message>
    <message>
        <source>New choice</source>
        <translation>新选项</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>What can be chosen in this field, in this order. F2 or a double click renames a choice, in all records as well.</source>
        <translation>此字段可选的内容，按此顺序。F2 或双击可重命名选项，所有记录中也随之更改。</translation>
    </message>
</context>
<context>
    <name>kartoteka::ColumnSets</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>There are columns under the name “%1”. Replace them?</source>
        <translation>已有名为“%1”的列组合。要替换吗？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Save columns as…</source>
        <translation>将列保存为…</translation>
    </message>
    <message>
        <source>Save columns</source>
        <translation>保存列</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Rename columns</source>
        <translation>重命名列组合</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
    <message>
        <source>It stays at the left when the list is scrolled sideways</source>
        <translation>横向滚动列表时，它保持在左侧</translation>
    </message>
    <message>
        <source>Freeze the first column</source>
        <translation>冻结首列</translation>
    </message>
    <message>
        <source>Freeze the columns up to “%1”</source>
        <translation>冻结至“%1”列</translation>
    </message>
    <message>
        <source>Unfreeze columns</source>
        <translation>取消冻结列</translation>
    </message>
    <message>
        <source>All columns are scrolled sideways together</source>
        <translation>所有列一起横向滚动</translation>
    </message>
</context>
<context>
    <name>kartoteka::CommandPalette</name>
    <message>
        <source>Type a command</source>
        <translation>输入命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>A few letters of a command, of its menu or of an arrangement; Enter does the first one.</source>
        <translation>输入命令、其菜单或布局的几个字母；按 Enter 执行第一个。</translation>
    </message>
    <message>
        <source>Commands that can be used now, the best match first.</source>
        <translation>当前可用的命令，最匹配的在前。</translation>
    </message>
</context>
<context>
    <name>kartoteka::ConditionEditor</name>
    <message>
        <source>Add condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>kartoteka::ConflictPanel</name>
    <message>
        <source>Somebody changed this field meanwhile. Which value shall stay?</source>
        <translation>有人同时修改了此字段。保留哪个值？</translation>
    </message>
    <message>
        <source>%1 changed this field meanwhile. Which value shall stay?</source>
        <translation>%1 同时修改了此字段。保留哪个值？</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>我的：%1</translation>
    </message>
    <message>
        <source>Saved meanwhile: %1</source>
        <translation>他人已保存：%1</translation>
    </message>
    <message>
        <source>As it was before: %1</source>
        <translation>原来的值：%1</translation>
    </message>
    <message>
        <source>Save this one</source>
        <translation>保存此值</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>稍后决定</translation>
    </message>
</context>
<context>
    <name>kartoteka::CustomFieldsDialog</name>
    <message>
        <source>Own fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录种类</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>新字段</translation>
    </message>
    <message>
        <source>Add a field (Insert)</source>
        <translation>添加字段（Insert）</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move the field up (Alt+Up)</source>
        <translation>上移字段（Alt+↑）</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move the field down (Alt+Down)</source>
        <translation>下移字段（Alt+↓）</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>清空字段</translation>
    </message>
    <message>
        <source>Take the value out of every record…</source>
        <translation>从所有记录中去掉该值…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>重做（Ctrl+Shift+Z）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No fields yet. A field added here is at once in cards, lists, filters and imports.</source>
        <translation>还没有字段。在此添加的字段会立即出现在卡片、列表、筛选和导入中。</translation>
    </message>
    <message numerus="yes">
        <source>Take the value of “%1” out of %n record(s)?</source>
        <translation>
            <numerusform>从 %n 条记录中去掉“%1”的值？</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>可以撤销。</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Bring the field back with its values</source>
        <translation>恢复字段及其值</translation>
    </message>
    <message>
        <source>Remove the field; records keep their values (Del)</source>
        <translation>删除字段；记录保留其值（Del）</translation>
    </message>
</context>
<context>
    <name>kartoteka::DateEditor</name>
    <message>
        <source>Choose in the calendar (Alt+Down)</source>
        <translation>在日历中选择 (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>kartoteka::DetectionBar</name>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;cimals</source>
        <translation>小数(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Recipe</source>
        <translation>导入方案(&amp;R)</translation>
    </message>
    <message>
        <source>Found out from the source</source>
        <translation>根据源文件识别</translation>
    </message>
    <message>
        <source>&amp;Header row</source>
        <translation>标题行(&amp;H)</translation>
    </message>
    <message>
        <source>; semicolon</source>
        <translation>; 分号</translation>
    </message>
    <message>
        <source>, comma</source>
        <translation>, 逗号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>| bar</source>
        <translation>| 竖线</translation>
    </message>
    <message>
        <source>none: one column</source>
        <translation>无：单列</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>DD.MM.YYYY</source>
        <translation>日.月.年</translation>
    </message>
    <message>
        <source>MM/DD/YYYY</source>
        <translation>月/日/年</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>%1 的导出文件</translation>
    </message>
    <message>
        <source>By the headings</source>
        <translation>按列标题</translation>
    </message>
    <message>
        <source>found</source>
        <translation>已识别</translation>
    </message>
    <message>
        <source>found out from the source</source>
        <translation>根据源文件识别</translation>
    </message>
    <message>
        <source>Delim&amp;iter</source>
        <translation>分隔符(&amp;I)</translation>
    </message>
</context>
<context>
    <name>kartoteka::DuplicateHint</name>
    <message>
        <source>Open that card</source>
        <translation>打开那张卡片</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>不是重复项</translation>
    </message>
    <message>
        <source>Looking for similar cards</source>
        <translation>正在查找相似卡片</translation>
    </message>
</context>
<context>
    <name>kartoteka::DuplicatesModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>And</source>
        <translation>和</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>kartoteka::DuplicatesView</name>
    <message>
        <source>Duplicates</source>
        <translation>重复项</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>nearly certain pairs</source>
        <translation>几乎确定的配对</translation>
    </message>
    <message>
        <source>likely pairs</source>
        <translation>可能的配对</translation>
    </message>
    <message>
        <source>doubtful pairs, too</source>
        <translation>包括存疑的配对</translation>
    </message>
    <message>
        <source>How alike the cards have to be</source>
        <translation>卡片需要多相似</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>查找重复</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>合并(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Not a duplicate</source>
        <translation>不是重复(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open both</source>
        <translation>打开两者(&amp;O)</translation>
    </message>
    <message>
        <source>Pairs of cards that may mean the same</source>
        <translation>可能相同的卡片配对</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>重新查找(&amp;A)</translation>
    </message>
    <message>
        <source>Comparing the cards…</source>
        <translation>正在比较卡片…</translation>
    </message>
    <message>
        <source>No two cards look alike.</source>
        <translation>没有相似的卡片。</translation>
    </message>
    <message>
        <source>Cards that mean the same firm or person are found by name, number, phone and address.</source>
        <translation>按名称、编号、电话和地址查找代表同一公司或同一人的卡片。</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n 对</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>正在查找重复</translation>
    </message>
    <message>
        <source>Remembered: these are two different cards</source>
        <translation>已记住：这是两张不同的卡片</translation>
    </message>
</context>
<context>
    <name>kartoteka::FieldBox</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
</context>
<context>
    <name>kartoteka::FieldEditor</name>
    <message>
        <source>%1. Enter saves, Esc gives up, Tab goes on to the next field.</source>
        <translation>%1。Enter 保存，Esc 放弃，Tab 转到下一个字段。</translation>
    </message>
    <message>
        <source>The text is too long: %1 characters, at most %2 can be kept here.</source>
        <translation>文本太长：%1 个字符，此处最多 %2 个。</translation>
    </message>
    <message>
        <source>The text holds half of a character.</source>
        <translation>文本中有半个字符。</translation>
    </message>
</context>
<context>
    <name>kartoteka::FieldForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>The name of the field in filters, files and on the command line; it stays as it is once the field is there</source>
        <translation>字段在筛选、文件和命令行中的名称；字段建立后不再改变</translation>
    </message>
    <message>
        <source>Values that are there are taken along; when one cannot be, the type stays</source>
        <translation>已有的值一并转换；如有无法转换的值，类型保持不变</translation>
    </message>
    <message>
        <source>&amp;Add the field</source>
        <translation>添加字段(&amp;A)</translation>
    </message>
    <message>
        <source>Add the field (Ctrl+Enter)</source>
        <translation>添加字段（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>This field is removed; %n record(s) keep their values until it is emptied or brought back.</source>
        <translation>
            <numerusform>此字段已删除；%n 条记录保留其值，直到清空或恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) hold a value.</source>
        <translation>
            <numerusform>%n 条记录有值。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text holds half of a character.</source>
        <translation>文本中有半个字符。</translation>
    </message>
    <message>
        <source>Add the first choice: then the type changes.</source>
        <translation>添加第一个选项后类型才会改变。</translation>
    </message>
    <message>
        <source>A choice needs a text; Del removes it.</source>
        <translation>选项需要文字；Del 可删除它。</translation>
    </message>
</context>
<context>
    <name>kartoteka::FieldView</name>
    <message>
        <source>%1. Click, Enter or F2 to edit.</source>
        <translation>%1。单击、按 Enter 或 F2 可编辑。</translation>
    </message>
    <message>
        <source>Changed meanwhile: now “%1”</source>
        <translation>同时被修改：现为“%1”</translation>
    </message>
    <message>
        <source>Changed meanwhile by %1: now “%2”</source>
        <translation>%1 同时修改：现为“%2”</translation>
    </message>
    <message>
        <source>Characters that cannot be kept were left out or replaced.</source>
        <translation>无法保存的字符已被省略或替换。</translation>
    </message>
    <message>
        <source>Changed just now</source>
        <translation>刚刚更改</translation>
    </message>
    <message>
        <source>Changed just now by %1</source>
        <translation>刚刚由 %1 更改</translation>
    </message>
</context>
<context>
    <name>kartoteka::FilesPanel</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>No files yet. Drop some here, or choose Add.</source>
        <translation>还没有文件。拖到此处，或选择“添加”。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Adding “%1”</source>
        <translation>正在添加“%1”</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>正在读取“%1”</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>“%1” moved to the recycle bin</source>
        <translation>“%1”已移到回收站</translation>
    </message>
</context>
<context>
    <name>kartoteka::FilterBar</name>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; / %2</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>筛选此列表</translation>
    </message>
    <message>
        <source>Shows the records that contain every word typed here, in any field and in any spelling.</source>
        <translation>显示含有此处输入的每个词语的记录，不限字段和写法。</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
</context>
<context>
    <name>kartoteka::FilterHeader</name>
    <message>
        <source>Filter by %1</source>
        <translation>按“%1”筛选</translation>
    </message>
</context>
<context>
    <name>kartoteka::GlobalSearch</name>
    <message>
        <source>Search everything</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>Found records</source>
        <translation>找到的记录</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>Enter or a click opens the card.</source>
        <translation>按 Enter 或点击打开卡片。</translation>
    </message>
    <message>
        <source>Finds any record by words, parts of words, phone numbers – in Latin, Cyrillic or Chinese letters. -word: without it; word*: at the beginning; &quot;two words&quot;: side by side; phone:909, city:oslo: in that field. Down shows earlier searches.</source>
        <translation>按词、词的一部分、电话号码查找任何记录——拉丁字母、西里尔字母或汉字均可。-词：不含该词；词*：位于开头；&quot;两个词&quot;：相邻；phone:909、city:oslo：在该字段中。按向下键显示以前的搜索。</translation>
    </message>
</context>
<context>
    <name>kartoteka::HelpWindow</name>
    <message>
        <source>Help of Kartoteka</source>
        <translation>Kartoteka 帮助</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Lists the pages that contain every word typed here.</source>
        <translation>列出包含此处输入的每个词的页面。</translation>
    </message>
    <message>
        <source>Pages of help</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>后退 (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>前进 (Alt+Right)</translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation>没有页面包含所有这些词。</translation>
    </message>
    <message>
        <source>Print this page (Ctrl+P)</source>
        <translation>打印此页 (Ctrl+P)</translation>
    </message>
    <message>
        <source>All pages, or those with the words above; Enter shows one.</source>
        <translation>全部页面，或含有上面词语的页面；按 Enter 显示。</translation>
    </message>
    <message>
        <source>The page; Tab goes from link to link, Enter follows one.</source>
        <translation>页面；Tab 在链接间移动，Enter 打开链接。</translation>
    </message>
</context>
<context>
    <name>kartoteka::HistoryPanel</name>
    <message>
        <source>Restore this value</source>
        <translation>还原此值</translation>
    </message>
    <message>
        <source>Saves the value from before the change as a new change</source>
        <translation>将变更前的值作为新变更保存</translation>
    </message>
    <message>
        <source>Changes of fields</source>
        <translation>字段变更</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>与现在比较</translation>
    </message>
    <message>
        <source>The card as it was before this change, beside what it is now</source>
        <translation>此次更改之前的卡片与现在对照</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>当时与现在</translation>
    </message>
    <message>
        <source>Restore these values</source>
        <translation>恢复这些值</translation>
    </message>
    <message>
        <source>Restore all of it</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当时</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Nothing differs from before %1.</source>
        <translation>与 %1 之前没有差别。</translation>
    </message>
    <message>
        <source>What differs from before %1.</source>
        <translation>与 %1 之前的差别。</translation>
    </message>
</context>
<context>
    <name>kartoteka::ImportColumnsDelegate</name>
    <message>
        <source>Field of Kartoteka</source>
        <translation>Kartoteka 的字段</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>不导入</translation>
    </message>
</context>
<context>
    <name>kartoteka::ImportColumnsModel</name>
    <message>
        <source>Do not import</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source> + </source>
        <translation> + </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1</source>
        <translation>
            <numerusform>%n 行：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” fills it, too</source>
        <translation>“%1”也填写此字段</translation>
    </message>
    <message>
        <source>%1 of %2 filled</source>
        <translation>已填 %1，共 %2</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>Sample, row %1</source>
        <translation>示例，第 %1 行</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Field of Kartoteka</source>
        <translation>Kartoteka 的字段</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Filled of %1</source>
        <translation>已填（共 %1）</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已填</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>kartoteka::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Parsing</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>字段对应</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>预演</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>保存导入方案…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Next: parsing</source>
        <translation>下一步：解析(&amp;N)</translation>
    </message>
    <message>
        <source>Continue in background</source>
        <translation>在后台继续</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>停止导入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Errors do no harm: their rows go to a file of their own</source>
        <translation>错误不碍事：出错的行会另存到单独的文件</translation>
    </message>
    <message>
        <source>&amp;Next: mapping</source>
        <translation>下一步：字段对应(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next: rehearsal</source>
        <translation>下一步：预演(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Load %n record(s)</source>
        <translation>
            <numerusform>导入 %n 条记录(&amp;L)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>导入(&amp;L)</translation>
    </message>
    <message>
        <source>pasted table</source>
        <translation>粘贴的表格</translation>
    </message>
    <message>
        <source>%1 · reading…</source>
        <translation>%1 · 正在读取…</translation>
    </message>
    <message>
        <source>%1 · %2 · %3, %4</source>
        <translation>%1 · %2 · %3，%4</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>选择要导入的文件</translation>
    </message>
    <message>
        <source>Tables and cards (*.csv *.txt *.tsv *.xlsx *.xlsm *.vcf *.vcard)</source>
        <translation>表格和名片 (*.csv *.txt *.tsv *.xlsx *.xlsm *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>保存导入方案</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation>导入方案名称</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>保存被拒绝的行</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1, refused rows</source>
        <translation>%1，被拒绝的行</translation>
    </message>
    <message>
        <source>Import: %1 new, %2 updated, %3 with errors</source>
        <translation>导入：新增 %1，更新 %2，出错 %3</translation>
    </message>
</context>
<context>
    <name>kartoteka::ImportDraft</name>
    <message>
        <source>Reading “%1”</source>
        <translation>正在读取“%1”</translation>
    </message>
    <message>
        <source>pasted table</source>
        <translation>粘贴的表格</translation>
    </message>
    <message>
        <source>Rehearsing the import</source>
        <translation>正在预演导入</translation>
    </message>
    <message>
        <source>Importing “%1”</source>
        <translation>正在导入“%1”</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>正在撤销导入</translation>
    </message>
    <message>
        <source>Saving refused rows</source>
        <translation>正在保存被拒绝的行</translation>
    </message>
</context>
<context>
    <name>kartoteka::ImportFilePage</name>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>将文件拖到此处，或选择一个文件</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Paste a table</source>
        <translation>粘贴表格(&amp;P)</translation>
    </message>
    <message>
        <source>CSV and text in any encoding, Excel workbooks (XLSX), vCard, cells copied from a spreadsheet.
Nothing is changed before the last step.</source>
        <translation>任意编码的 CSV 和文本、Excel 工作簿（XLSX）、vCard、从电子表格复制的单元格。
最后一步之前不作任何更改。</translation>
    </message>
</context>
<context>
    <name>kartoteka::ImportLoadPage</name>
    <message>
        <source>Show the &amp;imported</source>
        <translation>显示已导入的记录(&amp;I)</translation>
    </message>
    <message>
        <source>Save &amp;refused rows…</source>
        <translation>保存被拒绝的行(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>撤销此次导入(&amp;U)</translation>
    </message>
    <message>
        <source>Rows that were refused</source>
        <translation>被拒绝的行</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>您可以继续做其他工作。</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>导入已撤销</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>正在撤销导入…</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>%1 new · %2 updated · %3 duplicates · %4 with errors</source>
        <translation>新增 %1 · 更新 %2 · 重复 %3 · 出错 %4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more remark(s)</source>
        <translation>
            <numerusform>另有 %n 条备注</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartoteka::ImportPreviewModel</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>nothing new in it</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>is “%1”</source>
        <translation>即“%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>kartoteka::ImportRunsModel</name>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>changed nothing</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复项</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>kartoteka::ImportRunsView</name>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>撤销此次导入(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Imports there were</source>
        <translation>已进行的导入</translation>
    </message>
    <message>
        <source>Imports are listed here and can be undone at any time.</source>
        <translation>导入会列在这里，可随时撤销。</translation>
    </message>
    <message>
        <source>Reading the imports</source>
        <translation>正在读取导入记录</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Take back the import of “%1”?</source>
        <translation>撤销“%1”的导入？</translation>
    </message>
    <message>
        <source>%1 new records go, %2 updated ones become what they were.</source>
        <translation>%1 条新记录将移除，%2 条更新的记录将恢复原状。</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>正在撤销导入</translation>
    </message>
</context>
<context>
    <name>kartoteka::ImportTablePage</name>
    <message>
        <source>changes</source>
        <translation>将更改</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>需检查</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Columns of the file and the fields they fill</source>
        <translation>文件的列及其填写的字段</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>&amp;Known records</source>
        <translation>已有记录(&amp;K)</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>are updated</source>
        <translation>予以更新</translation>
    </message>
    <message>
        <source>are updated alone</source>
        <translation>只更新，不新增</translation>
    </message>
    <message>
        <source>What happens to known records</source>
        <translation>如何处理已有记录</translation>
    </message>
    <message>
        <source>recognized b&amp;y</source>
        <translation>识别依据(&amp;Y)</translation>
    </message>
    <message>
        <source>Field by which known records are recognized</source>
        <translation>用于识别已有记录的字段</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source> + </source>
        <translation> + </translation>
    </message>
    <message>
        <source>working…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>no such rows</source>
        <translation>没有这样的行</translation>
    </message>
    <message>
        <source>rows %1–%2 as they stand in the source</source>
        <translation>第 %1–%2 行，与源文件一致</translation>
    </message>
    <message>
        <source>rows %1–%2 after conversion</source>
        <translation>第 %1–%2 行，转换之后</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>源文件中</translation>
    </message>
    <message>
        <source>In Kartoteka it will be</source>
        <translation>在 Kartoteka 中将是</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in %1 s</source>
        <translation>
            <numerusform>%n 行，用时 %1 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>not possible yet</source>
        <translation>尚不能进行</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>尚未进行</translation>
    </message>
    <message>
        <source>no column is imported</source>
        <translation>没有导入任何列</translation>
    </message>
    <message>
        <source>Rehearsal without saving</source>
        <translation>预演，不保存</translation>
    </message>
</context>
<context>
    <name>kartoteka::InlineBar</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>kartoteka::JobBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Long work that runs beside; the window can be used meanwhile.</source>
        <translation>在后台进行的较长工作；期间窗口照常可用。</translation>
    </message>
    <message>
        <source>Stops the work; what it did so far is taken back.</source>
        <translation>停止工作；已做的部分会撤回。</translation>
    </message>
</context>
<context>
    <name>kartoteka::JobList</name>
    <message>
        <source>: %1 of %2</source>
        <translation>：%1/%2</translation>
    </message>
</context>
<context>
    <name>kartoteka::LineEditor</name>
    <message>
        <source>The text is too long: at most %1 characters can be kept here.</source>
        <translation>文本太长：此处最多 %1 个字符。</translation>
    </message>
</context>
<context>
    <name>kartoteka::MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>Open views</source>
        <translation>已打开的视图</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>About Kartoteka</source>
        <translation>关于 Kartoteka</translation>
    </message>
    <message>
        <source>Kartoteka %1 – clients, deals and time in one file.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Kartoteka %1——客户、交易和时间，尽在一个文件。

自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Arrangement: %1</source>
        <translation>布局：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>kartoteka::MassEdit</name>
    <message numerus="yes">
        <source>Change %n record(s)</source>
        <translation>
            <numerusform>更改 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Nothing empties the field</source>
        <translation>留空则清空该字段</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
</context>
<context>
    <name>kartoteka::MergeDialog</name>
    <message>
        <source>Merge cards</source>
        <translation>合并卡片</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) become one</source>
        <translation>
            <numerusform>%n 张卡片合为一张</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>仅显示差异(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>Looking at the cards</source>
        <translation>正在查看卡片</translation>
    </message>
    <message>
        <source>Kept card</source>
        <translation>保留的卡片</translation>
    </message>
    <message>
        <source>Keep the card “%1”</source>
        <translation>保留卡片“%1”</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>%1, different</source>
        <translation>%1，不同</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing hangs on the merged cards.</source>
        <translation>被合并的卡片没有关联内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n differing value(s) that are not taken stay in the record of the merge.</source>
        <translation>
            <numerusform>%n 个未采用的不同值保留在合并记录中。</numerusform>
        </translation>
    </message>
    <message>
        <source>The merged cards go to the recycle bin. The merge can be undone at any time.</source>
        <translation>被合并的卡片移到回收站。合并可随时撤销。</translation>
    </message>
    <message>
        <source>Merging cards</source>
        <translation>正在合并卡片</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) merged</source>
        <translation>
            <numerusform>已合并 %n 张卡片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartoteka::MergesModel</name>
    <message>
        <source>is gone</source>
        <translation>已不存在</translation>
    </message>
    <message numerus="yes">
        <source>%n other value(s) kept aside</source>
        <translation>
            <numerusform>另存 %n 个不同的值</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Merged card</source>
        <translation>被合并的卡片</translation>
    </message>
    <message>
        <source>Kept card</source>
        <translation>保留的卡片</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>kartoteka::MergesView</name>
    <message>
        <source>Merged cards</source>
        <translation>已合并的卡片</translation>
    </message>
    <message>
        <source>&amp;Undo merge</source>
        <translation>撤销合并(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Open the kept card</source>
        <translation>打开保留的卡片(&amp;O)</translation>
    </message>
    <message>
        <source>Merges that can be undone</source>
        <translation>可撤销的合并</translation>
    </message>
    <message>
        <source>Merges are listed here and can be undone at any time.</source>
        <translation>合并会列在这里，可随时撤销。</translation>
    </message>
    <message>
        <source>Reading the merges</source>
        <translation>正在读取合并记录</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>正在撤销合并</translation>
    </message>
    <message>
        <source>What stays as it is:</source>
        <translation>保持不变的内容：</translation>
    </message>
</context>
<context>
    <name>kartoteka::NewPartyDialog</name>
    <message>
        <source>Save and another</source>
        <translation>保存并继续</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>仍然保存</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>No role yet</source>
        <translation>暂无角色</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>电话(&amp;P)</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>电子邮件(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>城市(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save and open the card (Ctrl+Enter)</source>
        <translation>保存并打开卡片 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Save and begin another one (Ctrl+Shift+Enter)</source>
        <translation>保存并新建另一个 (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>“%1” is saved</source>
        <translation>“%1”已保存</translation>
    </message>
    <message>
        <source>Throw away what was typed?</source>
        <translation>丢弃已输入的内容？</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>What you typed is kept: the next new client goes on with it.</source>
        <translation>已输入的内容已保留：下次新建客户时继续。</translation>
    </message>
</context>
<context>
    <name>kartoteka::NoteBar</name>
    <message>
        <source>New note</source>
        <translation>新笔记</translation>
    </message>
    <message>
        <source>Enter saves the note, Shift+Enter begins a new line.</source>
        <translation>Enter 保存笔记，Shift+Enter 换行。</translation>
    </message>
    <message>
        <source>Save the note (Enter)</source>
        <translation>保存笔记 (Enter)</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>笔记…</translation>
    </message>
</context>
<context>
    <name>kartoteka::Notice</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>kartoteka::OwnFieldsModel</name>
    <message>
        <source>%1 (removed)</source>
        <translation>%1（已删除）</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text of several lines</source>
        <translation>多行文本</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Number with decimals</source>
        <translation>小数</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>One of several choices</source>
        <translation>单选</translation>
    </message>
    <message>
        <source>Any of several choices</source>
        <translation>多选</translation>
    </message>
    <message>
        <source>Another record</source>
        <translation>另一条记录</translation>
    </message>
</context>
<context>
    <name>kartoteka::PartList</name>
    <message>
        <source>Add: %1</source>
        <translation>添加：%1</translation>
    </message>
    <message>
        <source>More about “%1”</source>
        <translation>“%1”的更多操作</translation>
    </message>
    <message>
        <source>All fields…</source>
        <translation>所有字段…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Move to the recycle bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>kartoteka::PartyCard</name>
    <message>
        <source>Choose a card in the list, and everything about it is here.</source>
        <translation>在列表中选择一张卡片，其全部信息显示在这里。</translation>
    </message>
    <message>
        <source>This card was erased.</source>
        <translation>此卡片已被删除。</translation>
    </message>
    <message>
        <source>“%1” moved to the recycle bin</source>
        <translation>“%1”已移到回收站</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Firms</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>kartoteka::PeoplePanel</name>
    <message>
        <source>Works for</source>
        <translation>任职单位</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>No firm is named yet.</source>
        <translation>尚未填写公司。</translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation>尚未填写人员。</translation>
    </message>
    <message>
        <source>Add a firm: name, tax id, phone…</source>
        <translation>添加公司：名称、税号、电话…</translation>
    </message>
    <message>
        <source>Add a person: name, phone, e-mail…</source>
        <translation>添加人员：姓名、电话、邮箱…</translation>
    </message>
    <message>
        <source>New firm “%1”</source>
        <translation>新公司“%1”</translation>
    </message>
    <message>
        <source>New person “%1”</source>
        <translation>新人员“%1”</translation>
    </message>
    <message>
        <source>Linked cards</source>
        <translation>关联卡片</translation>
    </message>
    <message>
        <source>Link a card: name, tax id, phone…</source>
        <translation>关联卡片：名称、税号、电话…</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>移除关联</translation>
    </message>
</context>
<context>
    <name>kartoteka::PersonRow</name>
    <message>
        <source>main contact</source>
        <translation>主要联系人</translation>
    </message>
    <message>
        <source>former</source>
        <translation>前任</translation>
    </message>
    <message>
        <source>More about “%1”</source>
        <translation>“%1”的更多操作</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>打开卡片</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Main contact</source>
        <translation>主要联系人</translation>
    </message>
    <message>
        <source>Role in the decision</source>
        <translation>决策角色</translation>
    </message>
    <message>
        <source>Left today</source>
        <translation>今日离职</translation>
    </message>
    <message>
        <source>Take off this card</source>
        <translation>从此卡片移除</translation>
    </message>
</context>
<context>
    <name>kartoteka::PrintPreview</name>
    <message>
        <source>Print – %1</source>
        <translation>打印 – %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>The page as it will be printed; Page Down shows the next one.</source>
        <translation>打印出来的样子；按 Page Down 显示下一页。</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Type a number to see that page.</source>
        <translation>输入页码即可查看该页。</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>上一页 (Page Up)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>下一页 (Page Down)</translation>
    </message>
    <message>
        <source>Size on the screen</source>
        <translation>屏幕显示大小</translation>
    </message>
    <message>
        <source>How large the page is shown; printing stays as it is.</source>
        <translation>页面在屏幕上的大小；不影响打印。</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Twice the size</source>
        <translation>两倍大小</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Printers that this computer knows.</source>
        <translation>此电脑上可用的打印机。</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>How often each page is printed.</source>
        <translation>每页打印的份数。</translation>
    </message>
    <message>
        <source>On both sides</source>
        <translation>双面打印</translation>
    </message>
    <message>
        <source>Prints on both sides when the printer can.</source>
        <translation>打印机支持时双面打印。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>The size of the sheet; kept for the next time.</source>
        <translation>纸张大小；下次沿用。</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Wide lists fit better across.</source>
        <translation>较宽的列表适合横向。</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>页边距</translation>
    </message>
    <message>
        <source>The white edge of the sheet; kept for the next time.</source>
        <translation>纸张的空白边缘；下次沿用。</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>窄</translation>
    </message>
    <message>
        <source>Wide, to be filed</source>
        <translation>宽，便于装订</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>The first page that is printed or saved.</source>
        <translation>打印或保存的第一页。</translation>
    </message>
    <message>
        <source>To page</source>
        <translation>结束页</translation>
    </message>
    <message>
        <source>The last page that is printed or saved.</source>
        <translation>打印或保存的最后一页。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>How many pages are done.</source>
        <translation>已完成的页数。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ends printing; pages that are out stay out.</source>
        <translation>停止打印；已经打印的页保留。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Sends the pages to the printer (Ctrl+P).</source>
        <translation>将页面发送到打印机 (Ctrl+P)。</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Writes the same pages into a file.</source>
        <translation>把同样的页面写入文件。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closes without printing (Esc).</source>
        <translation>不打印而关闭 (Esc)。</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to “%1”</source>
        <translation>
            <numerusform>已将 %n 页发送到“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已另存为 %1</translation>
    </message>
</context>
<context>
    <name>kartoteka::RecordForm</name>
    <message>
        <source>Changed meanwhile: now “%1”</source>
        <translation>同时被修改：现为“%1”</translation>
    </message>
    <message>
        <source>Changed meanwhile by %1: now “%2”</source>
        <translation>%1 同时修改：现为“%2”</translation>
    </message>
</context>
<context>
    <name>kartoteka::RecordList</name>
    <message>
        <source>Nothing here fits the filter.</source>
        <translation>这里没有符合筛选条件的内容。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>导出此列表</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) moved to the recycle bin</source>
        <translation>
            <numerusform>已将 %n 条记录移入回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) restored</source>
        <translation>
            <numerusform>已还原 %n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed</source>
        <translation>
            <numerusform>已更改 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>vCard, all cards of the list (*.vcf)</source>
        <translation>vCard，列表中的所有名片 (*.vcf)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已另存为 %1</translation>
    </message>
    <message>
        <source>More than %1 records: use “Export this list”.</source>
        <translation>超过 %1 条记录：请使用“导出此列表”。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>保存此筛选</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Filter “%1” saved</source>
        <translation>已保存筛选“%1”</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>打印此列表</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>未找到：%1</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>转到：%1</translation>
    </message>
    <message>
        <source>Enter opens the card, F2 edits in place, Del moves to the recycle bin. Letters go to the record whose name begins with them. Rows can be dragged to other programs.</source>
        <translation>Enter 打开卡片，F2 就地编辑，Del 移入回收站。输入字母会转到名称以其开头的记录。可将行拖到其他程序。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选 %Ln 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartoteka::RecordPicker</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>kartoteka::ReferenceEditor</name>
    <message>
        <source>Find by name…</source>
        <translation>按名称查找…</translation>
    </message>
</context>
<context>
    <name>kartoteka::RefusedRowsModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The row</source>
        <translation>整行</translation>
    </message>
</context>
<context>
    <name>kartoteka::RehearsalBar</name>
    <message numerus="yes">
        <source>new</source>
        <translation>
            <numerusform>新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated</source>
        <translation>
            <numerusform>更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicate(s)</source>
        <translation>
            <numerusform>重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>error(s)</source>
        <translation>
            <numerusform>错误</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only these rows</source>
        <translation>只显示这些行</translation>
    </message>
</context>
<context>
    <name>kartoteka::SavedFiltersView</name>
    <message>
        <source>Filter “%1” deleted</source>
        <translation>已删除筛选“%1”</translation>
    </message>
    <message>
        <source>Show the list with it</source>
        <translation>用它显示列表</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选</translation>
    </message>
    <message>
        <source>Filters kept under a name, for everybody who opens the file. Enter or a double click shows the list narrowed by it, F2 renames, Del deletes; drag them into your order, or move them with Alt and the arrows.</source>
        <translation>以名称保存的筛选，供打开此文件的所有人使用。Enter 或双击用它显示列表，F2 重命名，Del 删除；可拖动排序，或用 Alt 加方向键移动。</translation>
    </message>
    <message>
        <source>Narrow a list and press the star above it to keep the filter here.</source>
        <translation>筛选列表后点击其上方的星号，筛选就会保存在这里。</translation>
    </message>
</context>
<context>
    <name>kartoteka::Sections</name>
    <message>
        <source>Sections</source>
        <translation>栏目</translation>
    </message>
</context>
<context>
    <name>kartoteka::SettingsDialog</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
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
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Size of text, pixels</source>
        <translation>文字大小（像素）</translation>
    </message>
    <message>
        <source>Columns of exported CSV are divided by</source>
        <translation>导出 CSV 的列分隔符</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Open the last file at start</source>
        <translation>启动时打开上次的文件</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Texts, dates and numbers of the window; changes at once.</source>
        <translation>窗口的文字、日期和数字；立即生效。</translation>
    </message>
    <message>
        <source>Light or dark colors; changes at once.</source>
        <translation>浅色或深色；立即生效。</translation>
    </message>
    <message>
        <source>How high the rows of lists are.</source>
        <translation>列表行的高度。</translation>
    </message>
    <message>
        <source>Of the rows; all other texts follow.</source>
        <translation>行文字的大小；其他文字随之变化。</translation>
    </message>
    <message>
        <source>Spreadsheets of countries that write 1,5 expect a semicolon.</source>
        <translation>使用 1,5 写法的国家，电子表格要求分号。</translation>
    </message>
    <message>
        <source>Otherwise the program begins at its first page.</source>
        <translation>否则程序从首页开始。</translation>
    </message>
    <message>
        <source>What was chosen holds already.</source>
        <translation>所选设置已经生效。</translation>
    </message>
</context>
<context>
    <name>kartoteka::ShortcutDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>These keys belong to “%1” and would leave it.</source>
        <translation>这些按键属于“%1”，将不再属于它。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts of Kartoteka</source>
        <translation>Kartoteka 键盘快捷键</translation>
    </message>
    <message>
        <source>Shows the commands that have these letters in this order.</source>
        <translation>显示依次含有这些字母的命令。</translation>
    </message>
    <message>
        <source>Choose a command to give it other keys.</source>
        <translation>选择一个命令以指定其他按键。</translation>
    </message>
    <message>
        <source>Press the keys the chosen command shall have.</source>
        <translation>按下要指定给所选命令的按键。</translation>
    </message>
    <message>
        <source>Gives the keys to the chosen command; whatever had them loses them.</source>
        <translation>把按键指定给所选命令；原来的命令将失去它们。</translation>
    </message>
    <message>
        <source>Leaves the chosen command without keys.</source>
        <translation>取消所选命令的按键。</translation>
    </message>
    <message>
        <source>Shows the sheet of all keys, to be printed or saved.</source>
        <translation>显示全部按键的清单，可打印或保存。</translation>
    </message>
    <message>
        <source>Gives every command the keys it came with.</source>
        <translation>恢复所有命令的原始按键。</translation>
    </message>
    <message>
        <source>What was assigned holds already.</source>
        <translation>已指定的按键已经生效。</translation>
    </message>
    <message>
        <source>Open the card of the row</source>
        <translation>打开该行的卡片</translation>
    </message>
    <message>
        <source>From a filter to the rows</source>
        <translation>从筛选框转到行</translation>
    </message>
    <message>
        <source>Clear the filter, leave without saving</source>
        <translation>清除筛选，不保存退出</translation>
    </message>
    <message>
        <source>Save a new client and open its card</source>
        <translation>保存新客户并打开其卡片</translation>
    </message>
    <message>
        <source>Save a new client and begin another one</source>
        <translation>保存新客户并新建下一个</translation>
    </message>
    <message>
        <source>Begin a line in a note</source>
        <translation>在笔记中换行</translation>
    </message>
    <message>
        <source>Move a saved filter up</source>
        <translation>上移已保存的筛选</translation>
    </message>
    <message>
        <source>Move a saved filter down</source>
        <translation>下移已保存的筛选</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>固定按键</translation>
    </message>
</context>
<context>
    <name>kartoteka::StatusLine</name>
    <message>
        <source>No file open</source>
        <translation>未打开文件</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>When a change was last written to the file; every change is written at once.</source>
        <translation>最近一次更改写入文件的时间；每次更改都会立即写入。</translation>
    </message>
    <message>
        <source>The file that is open; its folder stands in the tool tip.</source>
        <translation>当前打开的文件；其所在文件夹见提示。</translation>
    </message>
    <message>
        <source>The file can be read here but not changed.</source>
        <translation>此处文件只能读取，不能更改。</translation>
    </message>
    <message>
        <source>Today.</source>
        <translation>今天。</translation>
    </message>
</context>
<context>
    <name>kartoteka::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>kartoteka::TimelineModel</name>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今天，%1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>昨天，%1</translation>
    </message>
</context>
<context>
    <name>kartoteka::TimelinePanel</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Find here</source>
        <translation>在此查找</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>在时间线中查找</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>这里还没有内容。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Move to the recycle bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Nothing with these words.</source>
        <translation>没有包含这些词的内容。</translation>
    </message>
</context>
<context>
    <name>kartoteka::Tour</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Guided tour: %1</source>
        <translation>导览：%1</translation>
    </message>
</context>
<context>
    <name>kartoteka::WelcomePage</name>
    <message>
        <source>Clients, deals and time in one file</source>
        <translation>客户、交易和时间，尽在一个文件</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>新建文件…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Open the sample base</source>
        <translation>打开示例数据</translation>
    </message>
    <message>
        <source>Ninety customers to try everything on, nothing to break</source>
        <translation>九十个客户供您随意试用，不怕弄坏</translation>
    </message>
    <message>
        <source>Import from another program…</source>
        <translation>从其他程序导入…</translation>
    </message>
    <message>
        <source>CSV, XLSX, vCard – with a rehearsal first</source>
        <translation>CSV、XLSX、vCard，先预演再导入</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear the list of recent files</source>
        <translation>清除最近文件列表</translation>
    </message>
    <message>
        <source>Tutorial, 10 minutes</source>
        <translation>入门教程，10 分钟</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Open the last file at start</source>
        <translation>启动时打开上次的文件</translation>
    </message>
    <message>
        <source>Guided tour, 2 minutes</source>
        <translation>导览，2 分钟</translation>
    </message>
</context>
<context>
    <name>kartoteka::WorkspaceOpener</name>
    <message>
        <source>New file %1</source>
        <translation>新建文件 %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Open the sample base</source>
        <translation>打开示例数据</translation>
    </message>
</context>
</TS>
