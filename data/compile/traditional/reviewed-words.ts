/**
 * Words that Taiwan's open source community writes in another way than the converter (OpenCC) would, or than the mainland
 * does: each as the records have it, then as they are shown in Traditional Chinese. Longer words go before shorter ones.
 * To be reviewed whenever texts change: see "Traditional Chinese" in demo/en/contributing/words-and-translations.md.
 */
export const REVIEWED_WORDS: readonly (readonly [simplified: string, traditional: string])[] = [
  // Quotation marks.
  ['“', '「'],
  ['”', '」'],

  // Names stay as their bearers write them, in other characters alone.
  ['开源社', '開源社'],
  ['创新种子社区', '創新種子社區'],
  ['范晶晶', '范晶晶'],
  ['公众号', '公眾號'],
  ['视频号', '視頻號'],
  ['谷歌编程之夏', 'Google 程式碼之夏'],
  ['谷歌', 'Google'],

  // Community and organization.
  ['社区', '社群'],
  ['开源社区', '開源社群'],
  ['合作社区', '合作社群'],
  ['本地社区', '在地社群'],
  ['社区运营', '社群經營'],
  ['运营社区', '經營社群'],
  ['运营微信', '經營微信'],
  ['运营', '營運'],
  ['社交媒体', '社群媒體'],
  ['志愿者', '志工'],
  ['高校行', '校園行'],
  ['高校', '大學'],
  ['线下活动', '實體活動'],
  ['支撑', '支援'],
  ['支持', '支持'],
  ['策划', '企劃'],
  ['计划', '計畫'],
  ['意见反馈', '意見回饋'],
  ['反馈', '回饋'],
  ['报道', '報導'],
  ['发布', '發布'],
  ['渠道小组', '通路小組'],
  ['视频组', '影音組'],
  ['本地化', '在地化'],
  ['可持续发展', '永續發展'],
  ['借鉴', '借鏡'],
  ['行业', '產業'],
  ['质量', '品質'],
  ['跟踪', '追蹤'],
  ['审核', '審核'],
  ['制度', '制度'],
  ['了解', '了解'],
  ['家具', '家具'],
  ['归档', '封存'],
  ['会议记录', '會議紀錄'],
  ['做记录', '做紀錄'],

  // Money and law.
  ['账目', '帳目'],
  ['账号', '帳號'],
  ['账户', '帳戶'],
  ['报销', '報帳'],
  ['编制预算', '編列預算'],
  ['合同', '合約'],
  ['许可证', '授權條款'],
  ['许可协议', '授權協議'],

  // Software and its interface.
  ['邮箱', '信箱'],
  ['连接', '連結'],
  ['链接', '連結'],
  ['数字主权', '數位主權'],
  ['数字化', '數位化'],
  ['权限', '權限'],
  ['代码仓库', '程式碼儲存庫'],
  ['云资源', '雲端資源'],
  ['云上', '雲端上'],
  ['云计算', '雲端運算'],
  ['运维', '維運'],
  ['模板', '範本'],
  ['平台', '平台'],
  ['查找', '尋找'],
  ['扫二维码', '掃 QR 碼'],
  ['二维码', 'QR 碼'],
];

/** Characters that stand for several, in the sense that they have alone: as family names. */
export const REVIEWED_CHARACTERS: readonly (readonly [simplified: string, traditional: string])[] = [
  ['范', '范'],
  ['余', '余'],
  ['钟', '鍾'],
];

/** Variants of one character: what the converter writes, then what is in use. */
export const REVIEWED_VARIANTS: readonly (readonly [written: string, used: string])[] = [['臺', '台']];

/**
 * What records from elsewhere may have besides: words of software, and words by which a character becomes one of several.
 * The converter knows how each is written.
 */
export const COMMON_WORDS = [
  ...'软件 硬件 网络 互联网 信息 信息化 项目 用户 用户名 默认 登录 加载 搜索 视频 音频 博客 在线 程序 程序员 编程'.split(
    ' ',
  ),
  ...'代码 源代码 数据 数据库 服务器 操作系统 人工智能 智能 算法 接口 屏幕 鼠标 打印 文档 文件夹 短信 芯片 硬盘'.split(
    ' ',
  ),
  ...'内存 字符 字体 变量 函数 对象 线程 进程 异步 集成 命令行 菜单 窗口 分辨率 关系 联系 联系人 注释 批注 备注'.split(
    ' ',
  ),
  ...'头发 理发 发型 里程 里程碑 公里 英里 千里 万里 皇后 王后 只身 一只 干净 干燥 饼干 干扰 干预 干涉 若干'.split(' '),
  ...'相干 放松 轻松 宽松 松散 系数 维系 制作 制造 研制 录制 印制 绘制 定制 日志 杂志 标志 批准 准许 面条 面粉'.split(
    ' ',
  ),
  ...'面包 规范 示范 模范 范围 师范 典范 防范 风范 范例 范畴 范本 范式 其余 多余 剩余 业余 余额 余下 余地 分钟'.split(
    ' ',
  ),
  ...'时钟 秒钟 点钟 闹钟 钟表 钟头 周期 周末 一周 周年 回复 复杂 复习 重复 复数 答复 反复 日历 农历 出征 长征'.split(
    ' ',
  ),
  ...'台风 柜台 尽管 尽量 尽快 谷物 稻谷 念书 游泳 上游 精致 细致 明了 凭借 借口 借助 卷入 卷曲 弥漫 签名 签署'.split(
    ' ',
  ),
  ...'舍弃 沈阳 苏醒 向往 烟草 欲望 防御 岳父 折叠 佣金 胡须 家伙 伙食 划船 北斗'.split(' '),
];
