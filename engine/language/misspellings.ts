/**
 * Words that people misspell in notes, as they should be. Only slips that are no words of their own, and whose meaning
 * is beyond doubt. Verbs at the head of a line are mended by `typos.ts`; endings follow the word ("assesments").
 */
const SLIPS = `
abscence absence, absense absence, acadamic academic, acceptence acceptance, accesories accessories, accesory
accessory, accessable accessible, accidant accident, accomodation accommodation, accordence accordance, accountent
accountant, accross across, accuracey accuracy, accurasy accuracy, acessible accessible, acheive achieve, acheived
achieved, acheivement achievement, acheiving achieving, achievment achievement, achived achieved, acknowlegde
acknowledge, acommodation accommodation, acomplish accomplish, acordance accordance, acount account, acquaintence
acquaintance, activites activities, activitys activities, actualy actually, additionaly additionally, additonal
additional, addmission admission, addres address, adequit adequate, adminster administer, adminstration
administration, adminstrative administrative, admision admission, admited admitted, adress address, advertisment
advertisement, adviced advised, agenices agencies, aggreement agreement, aggrement agreement, agreemant agreement,
agressive aggressive, agricultral agricultural, alocation allocation, ambulence ambulance, ammount amount, absenteism absenteeism, analist analyst, analists analysts, analisis
analysis, analize analyze, analytcal analytical, anasthesia anaesthesia, anaylsis analysis, annoucement announcement,
annualy annually, anual annual, aparatus apparatus, aplication application, apllication application, apointment
appointment, appoinment appointment, appointement appointment, appriciate appreciate, appriciation appreciation,
approch approach, approvel approval, approvl approval, aproval approval, arguement argument, arragement arrangement,
arrangment arrangement, artical article, asessment assessment, asistant assistant, asisting assisting, assesed
assessed, assesment assessment, assessement assessment, assigment assignment, assignement assignment, assistence
assistance, assistent assistant, assit assist, assitance assistance, assiting assisting, assoicate associate,
assosiate associate, asssist assist, atendance attendance, attandance attendance, attenance attendance, attendence
attendance, attendent attendant, audting auditing, automaticly automatically, availabe available, availablity
availability, availibility availability, availible available, avaliable available, avarage average, awarness
awareness, bagage baggage, balanceing balancing, balence balance, banck bank, basicaly basically, becuase because,
begining beginning, behaviur behavior, behavoir behavior, beleive believe, benefical beneficial, benificiary
beneficiary, benifit benefit, beter better, beverege beverage, biling billing, biulding building, breakdowm breakdown,
breifing briefing, brocher brochure, brochuer brochure, bruchure brochure, bugdet budget, buget budget, buidling
building, buisness business, bulding building, busines business, busness business, bussiness business, calcualte
calculate, calender calendar, calibaration calibration, caliberation calibration, calibiration calibration, camapign
campaign, campagin campaign, campain campaign, campaing campaign, candiate candidate, candidiate candidate,
capabilites capabilities, carefull careful, carefuly carefully, carrer career, catagories categories, catagory
category, catalouge catalogue, catalouging cataloguing, categary category, cerificate certificate, certifcate
certificate, certifed certified, certificat certificate, challange challenge, checklst checklist, chekcing checking,
cheking checking, chemcial chemical, childern children, childrens children, chlidren children, cleaness cleanliness,
cleanig cleaning, cleanlyness cleanliness, cleanning cleaning, cleint client, clening cleaning, cliant client, clinet
client, clinicle clinical, colaboration collaboration, colect collect, colecting collecting, colection collection,
collaberation collaboration, collaborting collaborating, colleauge colleague, collegue colleague, comission
commission, comittee committee, commericial commercial, comming coming, commision commission, commited committed,
commitee committee, committe committee, committment commitment, commuication communication, communcation
communication, communciation communication, compaines companies, companys companies, comparision comparison,
comparitive comparative, compatability compatibility, compatable compatible, competancy competency, competative
competitive, compilance compliance, complaince compliance, complaines complaints, complaing complaining, complants
complaints, completly completely, compliace compliance, compliants complaints, complience compliance, complient
compliant, complition completion, componant component, componenets components, compoud compound, comunicate
communicate, comunicated communicated, comunicating communicating, comunication communication, comunity community,
concerened concerned, concreate concrete, conditons conditions, condtion condition, conduting conducting, conection
connection, confidencial confidential, confidental confidential, configration configuration, confrence conference,
conjuction conjunction, consigment consignment, consignement consignment, consistant consistent, constrution
construction, constuct construct, constuction construction, consultency consultancy, consultent consultant,
consumeables consumables, containg containing, contarct contract, continous continuous, continously continuously,
contol control, contractul contractual, contractural contractual, contribtion contribution, controled controlled,
controling controlling, contruction construction, conveince convince, convenince convenience, convinience convenience,
coordiantion coordination, coordiate coordinate, coordintaing coordinating, cordinate coordinate, cordinating
coordinating, cordination coordination, cordinator coordinator, corespondence correspondence, corparate corporate,
corporat corporate, correctivie corrective, correspondance correspondence, correspondense correspondence, costomer
customer, councelling counselling, councelor counselor, counciling counseling, cources courses, couselling
counselling, coustomer customer, critcal critical, cruical crucial, curculum curriculum, curently currently, curiculum
curriculum, currancy currency, currenty currently, curriculam curriculum, cusomer customer, cusotmer customer, custmer
customer, customar customer, custommer customer, custumer customer, cutomer customer, dailly daily, daliy daily,
damadge damage, dashborad dashboard, dashbord dashboard, databse database, datbase database, deadlins deadlines,
deadlne deadline, dealler dealer, debters debtors, decesion decision, decison decision, defeciency deficiency,
definate definite, definately definitely, defualt default, delaer dealer, delevery delivery, deliever deliver,
delievered delivered, delievery delivery, delivaries deliveries, delivary delivery, deliverys deliveries, delivey
delivery, delivring delivering, delivry delivery, demonstation demonstration, demostrate demonstrate, demostration
demonstration, deparment department, departement department, departemnt department, depatment department, dependancy
dependency, depertment department, desgin design, desginer designer, desicion decision, desing design, desinger
designer, desinging designing, desingning designing, detailes details, determin determine, detials details, develoment
development, develope develop, developement development, developped developed, developping developing, developpment
development, devlopement development, devloping developing, devlopment development, devolopment development,
diagnositcs diagnostics, diagnosys diagnosis, diagonsis diagnosis, dialysys dialysis, dicipline discipline, diference
difference, diferent different, differnt different, difficut difficult, diffrent different, dificult difficult,
dilligence diligence, diposal disposal, directer director, disbursment disbursement, disciplin discipline, discription
description, discusion discussion, dispach dispatch, dispaching dispatching, displey display, distribtion
distribution, distribuion distribution, distributer distributor, distrubution distribution, doccument document,
docment document, docuemnts documents, documantation documentation, documantion documentation, documenation
documentation, documentaion documentation, documention documentation, documnets documents, dossage dosage, drawning
drawing, easly easily, econonmic economic, effeciency efficiency, effecient efficient, effeciently efficiently,
effectivly effectively, efficeint efficient, efficency efficiency, eficiency efficiency, eficient efficient, elecrical
electrical, electical electrical, electicity electricity, electrcal electrical, electricain electrician, electrican
electrician, elegible eligible, eletrical electrical, eligable eligible, emergancy emergency, emergeny emergency,
emloyee employee, employe employee, employeees employees, employess employees, emplyee employee, empolyee employee,
enegry energy, engeneer engineer, engeneering engineering, engineeing engineering, enginer engineer, enginering
engineering, enigneer engineer, enquiery enquiry, enquirys enquiries, enquries enquiries, enrollement enrollment,
ensureing ensuring, enteries entries, entrys entries, enviornment environment, envirnment environment, enviroment
environment, enviromental environmental, enviromnent environment, environement environment, environmetal
environmental, eqipment equipment, equiped equipped, equipement equipment, equipments equipment, equipmet equipment,
equiptment equipment, equpiment equipment, equpment equipment, errection erection, especialy especially, essental
essential, estabish establish, establised established, estimite estimate, evalutaion evaluation, evalution evaluation,
everday everyday, evidance evidence, examintion examination, excecute execute, excecution execution, excecutive
executive, exceding exceeding, excelent excellent, excellant excellent, excercise exercise, exection execution,
executon execution, exellent excellent, exersise exercise, exisiting existing, exisitng existing, existance existence,
expalin explain, expalining explaining, expances expenses, expence expense, expencive expensive, expereince
experience, experiance experience, experiece experience, experince experience, expirience experience, explaination
explanation, extention extension, extinguser extinguisher, extingusher extinguisher, extreamly extremely, facilites
facilities, facilitys facilities, facillities facilities, facilty facility, faculity faculty, familes families,
familliar familiar, farmimg farming, feasability feasibility, febuary February, feedbak feedback, fertlizer
fertilizer, finace finance, finacial financial, finaly finally, finanace finance, finanacial financial, financal
financial, finsh finish, finshed finished, finshing finishing, followin following, folow follow, folowing following,
folowup follow-up, fomat format, forcast forecast, forcasting forecasting, foriegn foreign, fourty forty, freind
friend, freindly friendly, frieght freight, friegt freight, funtion function, funtional functional, furnature
furniture, furnitures furniture, garantee guarantee, gaurantee guarantee, gaurd guard, genaral general, generaly
generally, genrate generate, govenment government, goverance governance, goverment government, govermental
governmental, governement government, governmet government, gradute graduate, gramatical grammatical, grammer grammar,
greivance grievance, grievence grievance, guage gauge, guardien guardian, guidence guidance, guidlance guidance,
guidline guideline, guset guest, handeled handled, handeling handling, handelled handled, handelling handling, handlig
handling, harmfull harmful, hazardeous hazardous, hazrad hazard, hazzard hazard, heigth height, heirarchy hierarchy,
helath health, helpfull helpful, hiegene hygiene, hieght height, higenic hygienic, higiene hygiene, hinderance
hindrance, hospitilty hospitality, hospitl hospital, hosptal hospital, housekeepin housekeeping, housekeping
housekeeping, houskeeping housekeeping, humman human, hydralic hydraulic, hydrolic hydraulic, hygeine hygiene, hygenic
hygienic, hygine hygiene, idenify identify, identfy identify, identifing identifying, imediate immediate, immediatley
immediately, immediatly immediately, immidiate immediate, impelment implement, implementaion implementation,
implemention implementation, implemet implement, implimentation implementation, implimented implemented, implimenting
implementing, implmentation implementation, importent important, improove improve, improoved improved, improvment
improvement, incidance incidence, incidant incident, incidnet incident, includeing including, incluing including,
incomming incoming, incompleate incomplete, increse increase, incresed increased, incresing increasing, inculding
including, independant independent, independantly independently, indivdual individual, individul individual,
industiral industrial, industrail industrial, infomation information, informations information, informtion
information, infrastructre infrastructure, infrastrucure infrastructure, infrastruture infrastructure, infrastucture
infrastructure, infromation information, initally initially, initativ initiative, initative initiative, initiatve
initiative, injurys injuries, inovation innovation, inpection inspection, inquirys inquiries, inspction inspection,
inspecions inspections, instalation installation, installtion installation, institue institute, instituion
institution, instrucion instruction, insturment instrument, insurace insurance, insurence insurance, insurnace
insurance, integeration integration, interaciton interaction, intergrate integrate, intergration integration,
intergrity integrity, intermidiate intermediate, internatinal international, internel internal, interpratation
interpretation, interveiw interview, inteview interview, intrest interest, intrested interested, inventary inventory,
inventries inventories, inventry inventory, invesment investment, investgate investigate, investmant investment,
invetory inventory, invioce invoice, invoces invoices, invocie invoice, isntall install, jewelery jewelry, jewellry
jewellery, journel journal, kichen kitchen, kitchan kitchen, knowlage knowledge, knowldge knowledge, knowlegde
knowledge, knowlege knowledge, laboratary laboratory, labratory laboratory, langauge language, languge language,
lauching launching, laudry laundry, leadershp leadership, leagal legal, leasure leisure, lectuer lecture, lesure
leisure, liaisoning liaison, liasing liaising, liasion liaison, liason liaison, liasoning liaising, libary library,
licens license, lifegaurd lifeguard, lisence license, lisencing licensing, loacl local, logictics logistics, logisitc
logistic, logisitics logistics, logitics logistics, logsitics logistics, lugage luggage, machenical mechanical,
machinaries machinery, machinary machinery, machinry machinery, machins machines, mainataince maintenance,
mainataining maintaining, mainatin maintain, mainating maintaining, mainatining maintaining, maintaence maintenance,
maintainace maintenance, maintainance maintenance, maintaince maintenance, maintainenance maintenance, maintainence
maintenance, maintaing maintaining, maintainig maintaining, maintanace maintenance, maintanance maintenance, maintaned
maintained, maintanence maintenance, maintanice maintenance, maintaning maintaining, maintenace maintenance,
maintenanace maintenance, maintenece maintenance, maintenence maintenance, maintenince maintenance, maintian maintain,
maintinance maintenance, maintnance maintenance, maketing marketing, manafacturing manufacturing, managament
management, manageing managing, managemet management, managin managing, managment management, mandatry mandatory,
manditory mandatory, manegement management, manfacturing manufacturing, mangement management, mantain maintain,
mantainance maintenance, mantenance maintenance, manuafacturing manufacturing, manualy manually, manufacter
manufacturer, manufactering manufacturing, manufactoring manufacturing, manufaturing manufacturing, marketting
marketing, markting marketing, matainance maintenance, matarial material, materail material, matrial material,
meassure measure, meassurement measurement, measurment measurement, mechancal mechanical, mechanicle mechanical,
mechine machine, mechnic mechanic, mechnical mechanical, medcine medicine, medecine medicine, medicin medicine,
medicne medicine, meetigs meetings, meetting meeting, membes members, memeber member, merchandize merchandise,
merchendise merchandise, merchendising merchandising, messurement measurement, mesurement measurement, methodolgy
methodology, minumum minimum, miscelaneous miscellaneous, miscellanous miscellaneous, mistakse mistakes, moniter
monitor, monitering monitoring, monitorig monitoring, monitorring monitoring, monitring monitoring, monthley monthly,
monthlly monthly, monthy monthly, montly monthly, mulitple multiple, multipal multiple, multple multiple, naturaly
naturally, neccessary necessary, necesary necessary, necesity necessity, necessarry necessary, necessery necessary,
negociate negotiate, negociating negotiating, negociation negotiation, negotating negotiating, negotation negotiation,
negotiaing negotiating, networing networking, netwrok network, noticable noticeable, nurseing nursing, nutrion
nutrition, nutriton nutrition, obervation observation, objecive objective, obsevation observation, obtaning obtaining,
ocasionally occasionally, ocassion occasion, occassion occasion, occassionally occasionally, occurance occurrence,
occured occurred, occurence occurrence, occuring occurring, offcer officer, offical official, officier officer, oficer
officer, onboading onboarding, onborading onboarding, opeartion operation, operatins operations, operatonal
operational, opertion operation, opertunity opportunity, oportunity opportunity, oppertunities opportunities,
oppertunity opportunity, opportunites opportunities, oppurtunity opportunity, optimzation optimization, optmization
optimization, orderd ordered, orgainze organize, organiztion organization, organsation organisation, orginal original,
orginization organization, orgnization organization, orignal original, outcoms outcomes, outsorcing outsourcing,
overal overall, pacient patient, packageing packaging, packging packaging, paide paid, paitent patient, paitients
patients, pakcing packing, paralell parallel, partcipated participated, particpants participants, particpate
participate, particpated participated, particpating participating, pateint patient, patiant patient, patinet patient,
payement payment, payemnts payments, paymet payment, payrol payroll, payrole payroll, peform perform, peforming
performing, peice piece, peopel people, pepole people, perfomance performance, perfomed performed, performace
performance, performe perform, performeing performing, performence performance, perfromance performance, periodicaly
periodically, permanant permanent, permenant permanent, permision permission, permisson permission, perscription
prescription, persistant persistent, personaly personally, personell personnel, pesticdes pesticides, pestiside
pesticide, phamacy pharmacy, pharamcy pharmacy, pharmaceuticle pharmaceutical, pharmcy pharmacy, pharmecy pharmacy,
phisical physical, photgraphy photography, photograpy photography, phsycial physical, phycical physical, physcial
physical, physican physician, pipelne pipeline, pipline pipeline, plannning planning, poilcy policy, polcies policies,
policys policies, posible possible, possable possible, possesion possession, postion position, postive positive,
practial practical, practicle practical, practioner practitioner, practitoner practitioner, preapre prepare, preapred
prepared, preapring preparing, precedure procedure, prefered preferred, preformance performance, prefrence preference,
premisis premises, prepair prepare, prepairing preparing, preparattion preparation, preparin preparing, preperaing
preparing, preperation preparation, presantation presentation, presanting presenting, presciption prescription,
presentaion presentation, presention presentation, presrciption prescription, prevantive preventive, prevenitive
preventive, preveous previous, previos previous, previouse previous, principels principles, printting printing,
prioratise prioritise, prioratize prioritize, priorites priorities, priortise prioritise, priortize prioritize,
priotize prioritize, privelege privilege, priviledge privilege, probaly probably, probelm problem, problms problems,
procces process, proccess process, proccesses processes, proccessing processing, proceduers procedures, procedur
procedure, proceedure procedure, procesing processing, processs process, procument procurement, procurment
procurement, prodcts products, prodcut product, prodcution production, produciton production, producs products,
productin production, prodution production, profesional professional, profesionaly professionally, professinal
professional, proffesional professional, proffessional professional, profficient proficient, proficent proficient,
progam program, progess progress, programing programming, progrees progress, progres progress, projcet project, projet
project, promoton promotion, promtion promotion, pronounciation pronunciation, properely properly, proposel proposal,
proprety property, propsal proposal, proteciton protection, protocal protocol, provding providing, provied provide,
provisons provisions, psychatric psychiatric, psycology psychology, publically publicly, publiction publication,
publicty publicity, puchase purchase, puchasing purchasing, purcahse purchase, purchas purchase, purchaseing
purchasing, purchse purchase, purshase purchase, pursuade persuade, qaulity quality, qoutation quotation, qoute quote,
quailty quality, quaity quality, qualifed qualified, qualitity quality, quallity quality, qualty quality, quanity
quantity, quantites quantities, quantiy quantity, quarantee guarantee, quartely quarterly, quarterley quarterly,
quartly quarterly, quaterley quarterly, quaterly quarterly, queriers queries, querries queries, querys queries,
questionaire questionnaire, questionnare questionnaire, questons questions, quieries queries, qulity quality, quotaion
quotation, realy really, reasearch research, reasearching researching, reccomend recommend, reccomendation
recommendation, reccommend recommend, recepion reception, recepsionist receptionist, receptionest receptionist,
receptonist receptionist, reciept receipt, recieption reception, recieptionist receptionist, recieve receive, recieved
received, recieves receives, recieving receiving, recive receive, recived received, reciving receiving, recod record,
recomend recommend, recomendation recommendation, recomended recommended, recommedation recommendation,
reconcilaitions reconciliations, reconcilaiton reconciliation, reconcilation reconciliation, reconcillation
reconciliation, reconcilliation reconciliation, reconsiliation reconciliation, recordes records, recquirement
requirement, recrod record, recroding recording, recruitement recruitment, recrutiment recruitment, recrutment
recruitment, rectuitment recruitment, recuitment recruitment, recuriter recruiter, recuritment recruitment, reduceing
reducing, redusing reducing, referal referral, refered referred, refering referring, refernce reference, refferal
referral, refrence reference, refridgerator refrigerator, refrigarator refrigerator, refrigirator refrigerator,
regisration registration, registeration registration, registraion registration, registraiton registration, regluar
regular, regualr regular, reguarly regularly, regulalry regularly, regularaly regularly, regularily regularly,
regulatry regulatory, reguler regular, rehersal rehearsal, reimbursment reimbursement, relaiable reliable, relase
release, relatd related, relationsip relationship, relatioship relationship, relatonship relationship, relavant
relevant, releated related, releif relief, relevent relevant, reliabilty reliability, remaning remaining, remitance
remittance, renevate renovate, renewel renewal, repairment repair, repalcement replacement, repare repair, reparing
repairing, repeatly repeatedly, replacment replacement, replenishement replenishment, reporing reporting, reporst
reports, reportig reporting, repots reports, represenative representative, representitive representative,
represntative representative, reqired required, reqiure require, requierment requirement, requird required, requirment
requirement, requirnment requirement, requisiton requisition, requriement requirement, reserach research, reserch
research, resevation reservation, residance residence, residental residential, resloved resolved, resloving resolving,
resolveing resolving, resouces resources, resourse resource, responce response, responsability responsibility,
responsable responsible, responsibel responsible, responsibilites responsibilities, responsibilty responsibility,
responsibities responsibilities, responsiblities responsibilities, responsiblity responsibility, responsiblty
responsibility, respose response, resposibilities responsibilities, restarant restaurant, restaraunt restaurant,
restaurent restaurant, resteraunt restaurant, restraunt restaurant, resturant restaurant, retial retail, retreival
retrieval, retrive retrieve, retunrs returns, reveiw review, reveiwing reviewing, revew review, revison revision,
roatation rotation, rotuine routine, rountine routine, routin routine, runing running, rythm rhythm, saftey safety,
safty safety, salarie salary, salarys salaries, saleries salaries, salery salary, sallary salary, salries salaries,
samlpe sample, sampels samples, satifaction satisfaction, satisfactry satisfactory, satisfation satisfaction,
scaffholding scaffolding, scaffoldings scaffolding, scafolding scaffolding, scedule schedule, sceduling scheduling,
schdeule schedule, schdule schedule, schedual schedule, scheduel schedule, schedulling scheduling, scholl school,
scool school, screning screening, secion section, secondry secondary, secratarial secretarial, secratary secretary,
secreatary secretary, secretery secretary, secruity security, secton section, secuirity security, secuirty security,
securtiy security, securty security, selction selection, selecion selection, semenar seminar, sensative sensitive,
sentance sentence, sepatate separate, seperate separate, seperated separated, seperately separately, seperating
separating, seperation separation, sereis series, seriouse serious, servce service, servcie service, servicess
services, servise service, severl several, sevice service, shcedule schedule, shcool school, shedual schedule, shedule
schedule, sheduled scheduled, sheduling scheduling, shiftment shipment, shipement shipment, shiping shipping,
shippment shipment, shoping shopping, shpping shipping, sieze seize, signel signal, significently significantly,
signiture signature, similiar similar, simillar similar, skillfull skillful, skils skills, socail social, softare
software, softwares software, softwear software, sofware software, soluton solution, soulution solution, sovle solve,
sovling solving, specailist specialist, specifc specific, specilist specialist, speciman specimen, sponser sponsor,
stafs staff, stakeholdes stakeholders, stakeholers stakeholders, stakholders stakeholders, standars standards,
standart standard, standered standard, standrad standard, startegic strategic, startegy strategy, stastics statistics,
stategic strategic, stategy strategy, statisics statistics, statistcs statistics, statment statement, statstics
statistics, statuatory statutory, statutary statutory, statutry statutory, stduent student, sterlization
sterilization, sterlizing sterilizing, stoarge storage, stockes stocks, stoping stopping, storeage storage, storge
storage, stratagy strategy, strategey strategy, stratergies strategies, stratergy strategy, strenght strength, studant
student, studens students, studets students, studnet student, stundents students, subcontracter subcontractor,
submision submission, submited submitted, submiting submitting, submittion submission, subsidary subsidiary, substract
subtract, succeful successful, succesful successful, succesfully successfully, successfull successful, successfuly
successfully, suceed succeed, sucess success, sucessful successful, sucessfully successfully, sufficent sufficient,
suficient sufficient, sugery surgery, sugestion suggestion, suggesion suggestion, superving supervising, superviosr
supervisor, superviseing supervising, superviser supervisor, supervisior supervisor, supervison supervision,
supervisoring supervising, supervize supervise, supevise supervise, supevising supervising, supevisor supervisor,
suplier supplier, suport support, suported supported, suporting supporting, suppiler supplier, supplementry
supplementary, suppliar supplier, suppling supplying, supplyer supplier, supporing supporting, suppport support,
supprot support, suprevise supervise, suprevising supervising, suprevision supervision, surfase surface, surgary
surgery, surgerys surgeries, surgey surgery, surgicle surgical, survaillance surveillance, surveilance surveillance,
surveillence surveillance, survelliance surveillance, surveyer surveyor, suvey survey, switchs switches, sympton
symptom, systemetic systematic, systme system, systms systems, sysytem system, sytem system, tabel table, tailered
tailored, targests targets, targts targets, taxs taxes, teacing teaching, techer teacher, techical technical,
techician technician, techinal technical, techincal technical, techincian technician, teching teaching, technicain
technician, technican technician, technicle technical, techniqal technical, techniqe technique, techniqeus techniques,
technitian technician, technition technician, technlogy technology, techology technology, tecnical technical, teh the,
telephon telephone, telepone telephone, telphone telephone, temerature temperature, temperture temperature, temporay
temporary, tempory temporary, temprature temperature, tempreture temperature, tendors tenders, theraputic therapeutic,
therapys therapies, therpy therapy, thier their, thorugh through, thorughout throughout, thourough thorough,
thouroughly thoroughly, threath threat, throught through, througout throughout, timley timely, toatal total, tommorow
tomorrow, tommorrow tomorrow, totaly totally, traineees trainees, trainig training, trainin training, trainning
training, tranfer transfer, traning training, tranning training, tranport transport, transactios transactions,
transalation translation, transaltion translation, transation transaction, transferd transferred, transfered
transferred, transfering transferring, transformar transformer, translater translator, transmision transmission,
transmisson transmission, transportaion transportation, transportion transportation, transpotation transportation,
transprot transport, trasaction transaction, trasfer transfer, trasport transport, trasportation transportation,
travell travel, treament treatment, treatement treatment, treatmets treatments, trianing training, troubleshooing
troubleshooting, troubleshoting troubleshooting, trubleshooting troubleshooting, truely truly, tution tuition,
typicaly typically, undertand understand, underwritting underwriting, uniforn uniform, univercity university,
univeristy university, universty university, unneccessary unnecessary, untill until, upadte update, upadting updating,
updateing updating, updting updating, usally usually, usefull useful, useing using, usualy usually, ususally usually,
utilites utilities, utilty utility, utlization utilization, vaccinetion vaccination, vaccum vacuum, vacination
vaccination, vacum vacuum, valueable valuable, varios various, vechicle vehicle, vechile vehicle, vegatable vegetable,
vegetabels vegetables, vegitable vegetable, vehcile vehicle, vehcle vehicle, vehical vehicle, vehicel vehicle,
vehicule vehicle, vendars vendors, verfication verification, verfied verified, verfiy verify, verfying
verifying, verifcation verification, verifing verifying, verious various, vertinary veterinary, veternary veterinary,
vetinary veterinary, visistors visitors, visiter visitor, vistors visitors, volenteer volunteer, volunter volunteer,
voluntered volunteered, voluntering volunteering, vulnerabilites vulnerabilities, vulnerablity vulnerability, waranty
warranty, warehose warehouse, warehosing warehousing, warehosue warehouse, warehous warehouse, warrenties warranties,
warrenty warranty, wastege wastage, webiste website, websit website, weding wedding, wedings weddings, weekely weekly,
weekley weekly, weeky weekly, weigth weight, wekly weekly, welcom welcome, welcomming welcoming, wether whether,
wharehouse warehouse, wich which, withdrawel withdrawal, withdrawl withdrawal, wokring working, workes workers, workin
working, workship workshop, worksop workshop, worng wrong, writen written, writting writing, wroking working, yearley
yearly, yearlly yearly, yeild yield, youself yourself
`;

/** Laid out when a first line is mended. */
let mended: ReadonlyMap<string, string> | undefined;

function layOut(): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const pair of SLIPS.split(',')) {
    const [wrong = '', right = ''] = pair.trim().split(/\s+/);
    if (wrong === right || wrong === '') continue;
    pairs.set(wrong, right);
    const isWhole = /(?:s|ing|ly)$/.test(wrong) || /(?:ed|ly|ing|[^aeiou]y|ic|ive|ous|ful)$/.test(right);
    if (!isWhole) pairs.set(`${wrong}s`, `${right}s`);
  }
  return pairs;
}

/** "checkng", "replacemnt", "evaluaton": a letter lost from an ending that no word has without it. */
function withLostLetter(word: string): string | undefined {
  const last = word.charCodeAt(word.length - 1);
  if (word.length < 7 || (last !== 0x67 && last !== 0x6e && last !== 0x73 && last !== 0x74)) return undefined;
  const [, stem, ending = ''] = LOST.exec(word) ?? [];
  return stem === undefined ? undefined : stem + (WHOLE.get(ending) ?? ending);
}

const LOST =
  /^([a-z]{3,}[bcdfghjklmpqrstvwxz](?=ng$)|[a-z]{3,}(?=mnts?$)|[a-z]{3,}[acp](?=tons?$))(ng|mnts?|tons?)$/;
const WHOLE: ReadonlyMap<string, string> = new Map([
  ['ng', 'ing'],
  ['mnt', 'ment'],
  ['mnts', 'ments'],
  ['ton', 'tion'],
  ['tons', 'tions'],
]);

/**
 * A line with the common misspellings mended, capitals kept. Words in capitals all through are left alone.
 *
 * @example
 * mendSpelling('Stock managment and reciepts'); // 'Stock management and receipts'
 */
export function mendSpelling(line: string): string {
  let written = '';
  let done = 0;
  let start = 0;
  for (let at = 0; at <= line.length; at++) {
    if (isLetter(line.charCodeAt(at))) continue;
    const right = at - start < SHORTEST ? undefined : rightFor(line, start, at);
    if (right !== undefined) {
      written += line.slice(done, start) + right;
      done = at;
    }
    start = at + 1;
  }
  return done === 0 ? line : written + line.slice(done);
}

/** Shorter words are not mended. */
const SHORTEST = 4;

function isLetter(unit: number): boolean {
  return (unit > 0x60 && unit < 0x7b) || (unit > 0x40 && unit < 0x5b);
}

/** The word between two places as it should be, with its capital; nothing when it is right. */
function rightFor(line: string, start: number, end: number): string | undefined {
  const word = line.slice(start, end);
  const lower = word.toLowerCase();
  mended ??= layOut();
  const right =
    lower === 'personel' ? personOr(line.slice(start)) : (mended.get(lower) ?? withLostLetter(word));
  if (right === undefined || word === lower) return right;
  const [first = ''] = right;
  return word.slice(1) === lower.slice(1) ? first.toUpperCase() + right.slice(1) : undefined;
}

/** "Personel care", but "personel records". */
function personOr(text: string): string {
  return /^\S+ (?:care|hygiene|train|assist|belong|needs|protect|stat)/i.test(text)
    ? 'personal'
    : 'personnel';
}
